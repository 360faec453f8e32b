// Ourlet: everything here is a shortcut. Each page works without it. Nothing is kept in browser storage.
(() => {
  'use strict';

  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const on = (target, type, handler, options) => target.addEventListener(type, handler, options);

  const goToSignIn = address => {
    if (!address) return false;
    leaving = true;
    location.assign(address);
    return true;
  };

  // ---- drafts: saved 800 ms after the last key and when the page is left

  const AUTOSAVE_DELAY = 800;
  const drafts = new WeakMap();
  let leaving = false;

  const draftOf = form => {
    if (!drafts.has(form)) drafts.set(form, { timer: 0, dirty: false, stopped: false, sending: false });
    return drafts.get(form);
  };

  const statusOf = form => $('[data-save-status]', form) || $('[data-save-status]');

  const say = (form, text) => {
    const status = statusOf(form);
    if (status) status.textContent = text;
  };

  const applySaved = async (form, response) => {
    const preview = form.dataset.autosavePreview && $(form.dataset.autosavePreview);
    const version = form.elements.namedItem('version');
    const body = await response.text();
    if (preview && body) {
      preview.innerHTML = body;
      if (window.htmx) window.htmx.process(preview);
    }
    if (version && response.headers.has('X-Version')) version.value = response.headers.get('X-Version');
    if (response.headers.has('X-Saved')) say(form, response.headers.get('X-Saved'));
  };

  const applyConflict = async (form, response) => {
    draftOf(form).stopped = true;
    const status = statusOf(form);
    if (status) status.innerHTML = await response.text();
  };

  const postDraft = (form, keepalive) => fetch(form.dataset.autosave, {
    method: 'POST',
    body: new URLSearchParams(new FormData(form)),
    headers: { 'X-Autosave': 'true' },
    credentials: 'same-origin',
    keepalive,
  });

  // A page that is going away may cut off a request under way, so it is sent again with keepalive;
  // if the first one did arrive, the version is old and the server refuses the repetition.
  const save = async (form, { hidden = false, gone = false } = {}) => {
    const draft = draftOf(form);
    clearTimeout(draft.timer);
    if (draft.stopped || !(draft.dirty || (gone && draft.sending))) return;
    if (draft.sending && !gone) { draft.timer = setTimeout(save, AUTOSAVE_DELAY, form); return; }
    draft.dirty = false;
    draft.sending = true;
    try {
      const response = await postDraft(form, hidden || gone);
      if (response.ok) await applySaved(form, response);
      else if (response.status === 409) await applyConflict(form, response);
      else if (response.status === 401 && goToSignIn(response.headers.get('X-Sign-In'))) return;
      else throw new Error('not saved: ' + response.status);
    } catch {
      draft.dirty = true;
      say(form, form.dataset.failedLabel || '');
    } finally {
      draft.sending = false;
    }
  };

  const saveAll = how => $$('form[data-autosave]').forEach(form => save(form, how));

  const touch = event => {
    const form = event.target.form;
    if (!form || !form.matches('[data-autosave],[data-guard]')) return;
    const draft = draftOf(form);
    draft.dirty = true;
    if (!form.dataset.autosave || draft.stopped) return;
    clearTimeout(draft.timer);
    draft.timer = setTimeout(save, AUTOSAVE_DELAY, form);
  };

  on(document, 'input', touch);
  on(document, 'change', touch);
  on(window, 'pagehide', () => saveAll({ gone: true }));
  on(document, 'visibilitychange', () => { if (document.visibilityState === 'hidden') saveAll({ hidden: true }); });

  // ---- guard: ask before typed text is lost

  on(document, 'submit', event => {
    const draft = draftOf(event.target);
    clearTimeout(draft.timer);
    draft.dirty = false;
    if (!event.defaultPrevented && event.target.getAttribute('method') !== 'dialog') leaving = true;
  });

  on(window, 'pageshow', () => { leaving = false; });

  on(window, 'beforeunload', event => {
    if (leaving || !$$('form[data-guard]').some(form => draftOf(form).dirty)) return;
    event.preventDefault();
    event.returnValue = '';
  });

  // ---- dialogs

  const openDialog = id => {
    const dialog = document.getElementById(id);
    if (!dialog || typeof dialog.showModal !== 'function') return false;
    if (!dialog.open) dialog.showModal();
    return true;
  };

  on(document, 'click', event => {
    const opener = event.target.closest('[data-dialog-open]');
    if (opener && openDialog(opener.dataset.dialogOpen)) event.preventDefault();
    const closer = event.target.closest('[data-dialog-close]');
    if (closer) closer.closest('dialog')?.close();
    if (event.target instanceof HTMLDialogElement && clickedOutside(event)) event.target.close();
  });

  const clickedOutside = event => {
    const box = event.target.getBoundingClientRect();
    return event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom;
  };

  // ---- marks: a text with a few marks of Markdown, by buttons and by Ctrl+B and Ctrl+I

  const changeText = (area, from, to, text, selectFrom, selectTo) => {
    area.focus();
    area.setSelectionRange(from, to);
    if (!document.execCommand('insertText', false, text)) area.setRangeText(text, from, to, 'end');
    area.setSelectionRange(selectFrom, selectTo);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const markAround = (area, mark) => {
    const { selectionStart: from, selectionEnd: to, value } = area;
    changeText(area, from, to, mark + value.slice(from, to) + mark, from + mark.length, to + mark.length);
  };

  const markLines = (area, mark) => {
    const { selectionStart, selectionEnd: to, value } = area;
    const from = value.lastIndexOf('\n', selectionStart - 1) + 1;
    const lines = value.slice(from, to).split('\n').map(line => mark + line).join('\n');
    changeText(area, from, to, lines, from + lines.length, from + lines.length);
  };

  const insert = (area, text) => {
    const { selectionStart: from, selectionEnd: to } = area;
    changeText(area, from, to, text, from + text.length, from + text.length);
  };

  $$('[data-marks],[data-into]').forEach(element => { element.hidden = false; });

  on(document, 'click', event => {
    const button = event.target.closest('[data-around],[data-before],[data-insert]');
    const area = button && document.getElementById(button.dataset.into || button.closest('[data-marks]').dataset.marks);
    if (!area) return;
    if (button.dataset.around) markAround(area, button.dataset.around);
    else if (button.dataset.before) markLines(area, button.dataset.before);
    else insert(area, button.dataset.insert);
  });

  on(document, 'keydown', event => {
    const mark = { b: '**', i: '*' }[event.key.toLowerCase()];
    if (!mark || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    if (!event.target.id || !$(`[data-marks="${event.target.id}"]`)) return;
    event.preventDefault();
    markAround(event.target, mark);
  });

  // ---- command palette

  const palette = document.getElementById('palette');

  if (palette) {
    const field = $('input', palette);
    const results = $('.ol-results', palette) || palette.appendChild(document.createElement('div'));
    const start = results.innerHTML;
    let request = null;
    let waiting = 0;

    const links = () => $$('a', results);
    const selected = () => $('a[aria-current]', results);

    const select = link => {
      selected()?.removeAttribute('aria-current');
      link?.setAttribute('aria-current', 'true');
      link?.scrollIntoView({ block: 'nearest' });
    };

    const show = html => {
      results.innerHTML = html;
      select(links()[0]);
    };

    const look = async () => {
      request?.abort();
      request = new AbortController();
      const query = field.value.trim();
      if (!query || !palette.dataset.src) return show(start);
      try {
        const response = await fetch(palette.dataset.src + (palette.dataset.src.includes('?') ? '&' : '?') + 'q=' + encodeURIComponent(query), {
          signal: request.signal, credentials: 'same-origin', headers: { 'HX-Request': 'true' },
        });
        if (response.status === 401 && goToSignIn(response.headers.get('X-Sign-In'))) return;
        if (response.ok) show(await response.text());
      } catch { /* a newer question has replaced this one, or the network is away: Enter still searches */ }
    };

    const move = step => {
      const all = links();
      if (all.length) select(all[(all.indexOf(selected()) + step + all.length) % all.length]);
    };

    const openPalette = () => {
      if (!openDialog('palette')) return false;
      field.select();
      select(links()[0]);
      return true;
    };

    on(field, 'input', () => { clearTimeout(waiting); waiting = setTimeout(look, 120); });

    on(palette, 'keydown', event => {
      if (event.key === 'ArrowDown') move(1);
      else if (event.key === 'ArrowUp') move(-1);
      else if (event.key === 'Enter' && event.target === field && selected()) selected().click();
      else return;
      event.preventDefault();
    });

    on(document, 'click', event => {
      if (event.target.closest('[data-open-palette]') && openPalette()) event.preventDefault();
    });

    on(document, 'keydown', event => {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && openPalette()) event.preventDefault();
    });
  }

  // ---- single keys: g then a letter, and ? for help

  const SEQUENCE_TIME = 1200;
  let firstKey = '';
  let firstKeyAt = 0;

  const typing = target => target instanceof HTMLElement
    && (target.isContentEditable || target.matches('input:not([type=radio]):not([type=checkbox]),textarea,select') || target.closest('dialog[open]'));

  on(document, 'keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
    if (document.documentElement.dataset.singleKeys === 'off' || typing(event.target)) return;
    if (event.key === '?') {
      if (openDialog('keys')) event.preventDefault();
      return;
    }
    const sequence = firstKey && event.timeStamp - firstKeyAt < SEQUENCE_TIME ? firstKey + ' ' + event.key : event.key;
    const target = $$('[data-key]').find(link => link.dataset.key === sequence);
    firstKey = target ? '' : event.key;
    firstKeyAt = event.timeStamp;
    if (!target) return;
    event.preventDefault();
    target.click();
  });

  // ---- grids: one tab stop, arrow keys inside

  const cellsOf = grid => $$('tr', grid)
    .map(row => $$('button,a[href],[data-cell]', row).filter(cell => cell.closest('td')))
    .filter(row => row.length);

  const steps = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

  const nextCell = (rows, row, column, event) => {
    if (event.key === 'Home') return event.ctrlKey ? rows[0][0] : rows[row][0];
    if (event.key === 'End') return event.ctrlKey ? rows.at(-1).at(-1) : rows[row].at(-1);
    const step = steps[event.key];
    return step && rows[row + step[0]]?.[column + step[1]];
  };

  on(document, 'keydown', event => {
    const grid = event.target.closest?.('[data-roving]');
    if (!grid) return;
    const rows = cellsOf(grid);
    const row = rows.findIndex(cells => cells.includes(event.target));
    if (row < 0) return;
    const next = nextCell(rows, row, rows[row].indexOf(event.target), event);
    if (!next) return;
    event.preventDefault();
    event.target.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  on(document, 'focusin', event => {
    const grid = event.target.closest?.('[data-roving]');
    if (!grid || !event.target.closest('td')) return;
    $$('[tabindex="0"]', grid).forEach(cell => { if (cell !== event.target) cell.tabIndex = -1; });
    event.target.tabIndex = 0;
  });

  // ---- levels: pointing at a level shows what it adds; leaving returns to the chosen one

  const chosenLevel = () => $('[data-level-card] input:checked')?.value;

  const levelAt = target => {
    const column = target.closest?.('[data-level] td,[data-level] [data-col]');
    if (column) return [...column.classList].find(name => /^l[1-5]$/.test(name))?.slice(1);
    return target.closest?.('[data-level-card]')?.dataset.levelCard;
  };

  const showLevel = level => $$('table[data-level]').forEach(table => {
    table.dataset.chosen ??= table.dataset.level;
    table.dataset.level = level || chosenLevel() || table.dataset.chosen;
  });

  if ($('table[data-level]')) {
    on(document, 'pointerover', event => showLevel(levelAt(event.target)));
    on(document, 'focusin', event => showLevel(levelAt(event.target)));
    on(document, 'change', event => { if (event.target.closest('[data-level-card]')) showLevel(event.target.value); });
    showLevel();
  }

  // ---- copy

  on(document, 'click', async event => {
    const button = event.target.closest('[data-copy]');
    if (!button || !navigator.clipboard) return;
    const source = button.dataset.copy.startsWith('#') ? $(button.dataset.copy) : null;
    try {
      await navigator.clipboard.writeText(source ? source.value ?? source.textContent.trim() : button.dataset.copy);
      toast(button.dataset.copied);
    } catch { /* no permission: the text stands on the page and can be selected */ }
  });

  const toast = text => {
    const line = $('[data-toast]');
    if (!line || !text) return;
    line.textContent = text;
    setTimeout(() => { if (line.textContent === text) line.textContent = ''; }, 6000);
  };

  // ---- after a refused form: the summary takes the focus

  $('.ol-errors[tabindex]')?.focus();

  // ---- htmx: configured by its meta element only; an ended session moves the whole page

  on(document, 'htmx:beforeOnLoad', event => {
    const xhr = event.detail.xhr;
    if (xhr.status === 401 && goToSignIn(xhr.getResponseHeader('X-Sign-In'))) event.preventDefault();
  });
})();
