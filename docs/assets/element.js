/** Elements in one expression. */

/**
 * @param {string} name
 * @param {object} properties
 * @param {...(Node | string)} content
 * @returns {HTMLElement}
 */
export function element(name, properties, ...content) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}
