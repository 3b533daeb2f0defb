// Buttons that copy the text of the element their `data-copy` names. They are hidden until this runs.

const SAID_FOR = 2500;

async function copy(button) {
  const source = document.querySelector(button.dataset.copy);
  const label = button.textContent;
  let said = "Copied";
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
  } catch {
    getSelection().selectAllChildren(source);
    said = document.execCommand("copy") ? "Copied" : "Selected: now press Ctrl or ⌘ and C";
  }
  button.textContent = said;
  status.textContent = said;
  setTimeout(() => {
    button.textContent = label;
    status.textContent = "";
  }, SAID_FOR);
}

const buttons = document.querySelectorAll("button[data-copy]");
const status = document.createElement("p");
status.className = "visually-hidden";
status.setAttribute("role", "status");

if (buttons.length > 0) {
  document.querySelector("main").append(status);
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
}
