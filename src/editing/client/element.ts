// DOM elements without markup strings: text stays text, whatever a record says.

/** An element with attributes and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Record<string, string>, children: readonly (Node | string)[]): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}
