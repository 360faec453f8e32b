// Passkeys: asks the device, puts its answer into the form and sends it. The button shows where that can work.
(() => {
  'use strict';

  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));

  const base64url = buffer => btoa(Array.from(new Uint8Array(buffer || []), byte => String.fromCharCode(byte)).join(''))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

  const joined = (...buffers) => buffers.map(base64url).join('.');

  const named = ids => ids.map(id => ({ type: 'public-key', id: bytes(id) }));

  const ALGORITHMS = [-7, -8, -257].map(alg => ({ type: 'public-key', alg }));

  const sign = async question => {
    const { rawId, response } = await navigator.credentials.get({
      publicKey: {
        challenge: bytes(question.challenge),
        rpId: question.relyingParty,
        allowCredentials: named(question.credentials),
        userVerification: 'required',
      },
    });
    return joined(rawId, response.clientDataJSON, response.authenticatorData, response.signature, response.userHandle);
  };

  const create = async question => {
    const { response } = await navigator.credentials.create({
      publicKey: {
        challenge: bytes(question.challenge),
        rp: { id: question.relyingParty, name: 'Ourlet' },
        user: { id: bytes(question.owner.handle), name: question.owner.email, displayName: question.owner.name },
        pubKeyCredParams: ALGORITHMS,
        excludeCredentials: named(question.credentials),
        authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
        attestation: 'none',
      },
    });
    return joined(response.clientDataJSON, response.attestationObject);
  };

  const ceremonies = { get: sign, create };

  const asked = async box => {
    const response = await fetch(box.dataset.question, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
    if (!response.ok) throw new Error('no question: ' + response.status);
    return response.json();
  };

  const show = (box, when) => box.querySelectorAll('[data-when]').forEach(text => { text.hidden = text.dataset.when !== when; });

  const problems = { NotAllowedError: 'stopped', AbortError: 'stopped', InvalidStateError: 'known' };

  const run = async (box, button) => {
    show(box, '');
    button.disabled = true;
    try {
      const field = box.querySelector('input[type=hidden]');
      field.value = await ceremonies[box.dataset.passkey](await asked(box));
      box.closest('form').requestSubmit();
    } catch (problem) {
      show(box, problems[problem.name] || 'failed');
    } finally {
      button.disabled = false;
    }
  };

  const obstacle = box => {
    if (location.origin !== box.dataset.origin) return 'elsewhere';
    return window.isSecureContext && window.PublicKeyCredential && navigator.credentials ? '' : 'unsupported';
  };

  document.querySelectorAll('[data-passkey]').forEach(box => {
    const reason = obstacle(box);
    const button = box.querySelector('[data-passkey-ask]');
    show(box, reason);
    button.hidden = reason !== '';
    button.addEventListener('click', () => run(box, button));
  });
})();
