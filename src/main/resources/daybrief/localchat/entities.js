// A message's text and entities as DOM nodes. Text only ever becomes text nodes; links only http, https and tg.

const BLOCKS = new Set(['pre', 'blockquote', 'expandable_blockquote']);
const TAGS = {
  bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre',
  blockquote: 'blockquote', expandable_blockquote: 'blockquote', spoiler: 'span', bot_command: 'button',
};

/** Appends the text to the element; offsets and lengths are UTF-16 units, as in JavaScript. */
export function renderText(into, text, entities, onCommand) {
  const sorted = [...(entities || [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  fill(into, text, sorted, 0, text.length, onCommand);
}

function fill(into, text, entities, from, to, onCommand) {
  let at = from;
  let rest = entities;
  while (rest.length > 0) {
    const [entity, ...others] = rest;
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    rest = others;
    if (end <= start) continue;
    const inner = others.filter((other) => other.offset < end);
    rest = others.filter((other) => other.offset >= end);
    const block = BLOCKS.has(entity.type);
    plain(into, block ? text.slice(at, start).replace(/\n$/, '') : text.slice(at, start));
    const node = element(entity, text.slice(start, end), onCommand);
    fill(node, text, inner, start, end, onCommand);
    into.append(node);
    // A block ends its line by itself; the line break after it would show as an empty line.
    at = block && text[end] === '\n' ? end + 1 : end;
  }
  plain(into, text.slice(at, to));
}

function plain(into, text) {
  if (text) into.append(document.createTextNode(text));
}

function element(entity, covered, onCommand) {
  if (entity.type === 'text_link' || entity.type === 'url') return link(entity.url || covered);
  const node = document.createElement(TAGS[entity.type] || 'span');
  node.className = `e-${entity.type}`;
  if (entity.type === 'pre' && entity.language) node.dataset.language = entity.language;
  if (entity.type === 'spoiler') toggled(node, 'shown', 'Hidden text');
  if (entity.type === 'expandable_blockquote') toggled(node, 'open', 'Quotation, collapsed');
  if (entity.type === 'bot_command') {
    node.type = 'button';
    node.addEventListener('click', () => onCommand(covered));
  }
  return node;
}

function toggled(node, name, label) {
  node.tabIndex = 0;
  node.setAttribute('role', 'button');
  node.setAttribute('aria-expanded', 'false');
  node.title = label;
  const toggle = (event) => {
    if (event.target.closest('a, button')) return;
    if (String(getSelection())) return;
    const now = node.classList.toggle(name);
    node.setAttribute('aria-expanded', String(now));
    event.stopPropagation();
  };
  node.addEventListener('click', toggle);
  node.addEventListener('keydown', (event) => {
    if ((event.key === 'Enter' || event.key === ' ') && event.target === node) {
      event.preventDefault();
      toggle(event);
    }
  });
}

/** A link that opens elsewhere, or a span if the address is not one that may be opened. */
export function link(address) {
  const node = document.createElement(allowed(address) ? 'a' : 'span');
  if (node.tagName === 'A') {
    node.href = address;
    node.target = '_blank';
    node.rel = 'noopener noreferrer';
    node.title = address;
  }
  return node;
}

function allowed(address) {
  try {
    return ['http:', 'https:', 'tg:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}
