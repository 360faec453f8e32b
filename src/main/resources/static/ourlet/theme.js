// Follows the system's colours unless the visitor chose; runs before the first paint.
(function () {
  "use strict";
  var root = document.documentElement;
  if (root.dataset.theme === "system") {
    var dark = window.matchMedia("(prefers-color-scheme: dark)");
    var apply = function () { root.dataset.bsTheme = dark.matches ? "dark" : "light"; };
    apply();
    dark.addEventListener("change", apply);
  }
})();
