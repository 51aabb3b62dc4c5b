import type { Heading, Link, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type {} from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { headingId } from './heading.ts';
import { findingAt, type Finding } from './finding.ts';
import { allowedNodes, components, refusals } from './policy.ts';

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Refuses everything in a prose file that is not on the list of allowed syntax: MDX from a pull request is code, and this is
 * where it stops being code. Run by `npm run check` and again inside the build, on the tree that is compiled.
 */
export function gate(tree: Root): Finding[] {
  const findings: Finding[] = [];
  visitParents(tree, (node, ancestors) => {
    findings.push(...inspect(node, ancestors.at(-1)));
  });
  return findings;
}

function inspect(node: Nodes, parent: Nodes | undefined): Finding[] {
  if (isComponent(node)) return inspectComponent(node, parent);
  if (isComment(node)) return [];
  if (node.type === 'heading') return inspectHeading(node);
  if (node.type === 'link') return inspectLink(node);
  if (allowedNodes.has(node.type)) return [];
  const refusal = refusals[node.type] ?? { check: 'unknown-syntax', what: `This kind of Markdown (${node.type}) is not used in content.`, fix: 'Write paragraphs, lists, tables, links and the components in docs/content-model.md.' };
  return [findingAt(node, refusal.check, refusal.what, refusal.fix)];
}

/** Whether a node is a component tag. */
export function isComponent(node: { type: string }): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** A brace pair that holds a comment and nothing else; it leaves nothing on the page. */
function isComment(node: Nodes): boolean {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  const program = node.data?.estree;
  return program !== null && program !== undefined && program.body.length === 0 && /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);
}

function inspectComponent(node: Component, parent: Nodes | undefined): Finding[] {
  const { name } = node;
  if (name === null || !Object.hasOwn(components, name)) return [unknownComponent(node)];
  const rule = components[name]!;
  const findings: Finding[] = [];
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    const place = attribute.position ? attribute : node;
    if (attribute.type !== 'mdxJsxAttribute') {
      findings.push(findingAt(place, 'no-code', `<${name}> has a spread {…}, which is program code.`, 'Write each attribute as name="text".'));
      continue;
    }
    const expected = Object.hasOwn(rule.attributes, attribute.name) ? rule.attributes[attribute.name] : undefined;
    if (!expected) {
      const known = Object.keys(rule.attributes).join(', ') || 'none';
      findings.push(findingAt(place, 'unknown-attribute', `<${name}> has no attribute "${attribute.name}".`, `Its attributes: ${known}.`));
    } else if (typeof attribute.value !== 'string') {
      findings.push(findingAt(place, 'no-code', `The attribute "${attribute.name}" of <${name}> is not plain text.`, `Write ${attribute.name}="${expected.example}" in quotes, without braces.`));
    } else if (given.has(attribute.name)) {
      findings.push(findingAt(place, 'unknown-attribute', `<${name}> has the attribute "${attribute.name}" twice.`, 'Keep one of them.'));
    } else if (!expected.pattern.test(attribute.value)) {
      findings.push(findingAt(place, 'unknown-attribute', `${attribute.name}="${attribute.value}" is not allowed on <${name}>.`, `Write it like ${attribute.name}="${expected.example}".`));
    }
    given.add(attribute.name);
  }
  for (const [attribute, expected] of Object.entries(rule.attributes)) {
    if (expected.required && !given.has(attribute)) findings.push(findingAt(node, 'unknown-attribute', `<${name}> needs the attribute "${attribute}".`, `Add ${attribute}="${expected.example}".`));
  }
  if (!rule.children && node.children.length > 0) findings.push(findingAt(node, 'unknown-attribute', `<${name}> holds no text.`, `Write <${name} … /> and put the text after it.`));
  if (rule.children && node.children.length === 0) findings.push(findingAt(node, 'unknown-attribute', `<${name}> is empty.`, `Write its text between <${name}> and </${name}>.`));
  if (rule.inside && !(parent && isComponent(parent) && parent.name === rule.inside)) findings.push(findingAt(node, 'unknown-component', `<${name}> stands outside <${rule.inside}>.`, `Put it directly inside <${rule.inside}> … </${rule.inside}>.`));
  return findings;
}

function unknownComponent(node: Component): Finding {
  const { name } = node;
  if (name === null) return findingAt(node, 'no-code', 'An empty tag <> is program code.', 'Delete it.');
  if (/^[a-z]/.test(name)) return findingAt(node, 'no-raw-html', `<${name}> is raw HTML, which content does not use.`, 'Write Markdown, or one of the components in docs/content-model.md.');
  return findingAt(node, 'unknown-component', `There is no component <${name}>.`, `Use one of: ${Object.keys(components).join(', ')}.`);
}

function inspectHeading(node: Heading): Finding[] {
  if (node.depth === 1) return [findingAt(node, 'heading-id', 'A heading of the first level stands in the prose.', 'Delete it: the title comes from page.yaml. Sections start with ##.')];
  if (node.depth > 4) return [findingAt(node, 'heading-id', 'This heading is too deep.', 'Use ##, ### or ####.')];
  const fix = 'End it with [#short-english-id], for example: ## Refractory [#refractory].';
  if (!headingId(node)) return [findingAt(node, 'heading-id', 'This heading has no address.', fix)];
  return /^\s*\[#[^\]]*\]\s*$/.test(toString(node)) ? [findingAt(node, 'heading-id', 'This heading has an address and no words.', fix)] : [];
}

function inspectLink(node: Link): Finding[] {
  if (node.title) return [findingAt(node, 'link-form', `The link "${node.url}" has a title in quotes, which most readers never see.`, 'Write [text](address) and say the rest in the text.')];
  if (/^(?:\/(?![/\\])|#|https:\/\/)/.test(node.url)) return [];
  return [findingAt(node, 'link-form', `The link "${node.url}" has a form that is not allowed.`, 'Write /kind/id/#section for a page of this site, #section on this page, or https://… .')];
}
