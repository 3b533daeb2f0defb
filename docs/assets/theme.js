// The theme, set before the page is drawn: what the visitor chose here, else what the system says.

(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const chosen = () => {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null;
    }
  };
  const current = () => chosen() ?? (system.matches ? "dark" : "light");

  const apply = () => {
    root.dataset.theme = current();
    const button = document.querySelector("[data-theme-toggle]");
    if (!button) return;
    button.hidden = false;
    button.querySelector("[data-theme-name]").textContent =
      current() === "dark" ? button.dataset.toLight : button.dataset.toDark;
  };

  const toggle = () => {
    const next = current() === "dark" ? "light" : "dark";
    try {
      localStorage.setItem("theme", next);
    } catch {
      root.dataset.theme = next;
      return;
    }
    apply();
  };

  apply();
  system.addEventListener("change", apply);
  document.addEventListener("DOMContentLoaded", () => {
    apply();
    document.querySelector("[data-theme-toggle]")?.addEventListener("click", toggle);
  });
})();
