/**
 * Makes an element. Text is text: nothing is parsed as HTML, so Trusted Types have nothing to refuse.
 *
 * @example
 * element('a', { href: '/a-z/', class: 'search-az' }, 'A–Z index');
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
