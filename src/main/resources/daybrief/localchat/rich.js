// A rich message's blocks as DOM nodes. Text only ever becomes text nodes; what is not known shows its words.
import { link } from '/entities.js';

const MARKS = {
  bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code', marked: 'mark', superscript: 'sup', subscript: 'sub',
};

/** Appends the blocks; anchors and the marks that lead to them stay within the element. */
export function renderRich(into, blocks) {
  into.classList.add('rich');
  blocks.forEach((block) => into.append(node(block, into)));
}

function node(block, root) {
  switch (block.type) {
    case 'heading': return words(`h${Math.min(6, block.size + 1)}`, block.text, root);
    case 'details': return details(block, root);
    case 'list': return list(block, root);
    case 'table': return table(block, root);
    case 'divider': return document.createElement('hr');
    case 'blockquote': return filled('blockquote', block.blocks, root);
    case 'footer': return words('small', block.text, root);
    case 'pre': return words('pre', block.text, root);
    default: return words('p', block.text ?? '', root);
  }
}

function words(tag, text, root) {
  const into = document.createElement(tag);
  inline(into, text, root);
  return into;
}

function filled(tag, blocks, root) {
  const into = document.createElement(tag);
  (blocks || []).forEach((block) => into.append(node(block, root)));
  return into;
}

function details(block, root) {
  const into = document.createElement('details');
  into.open = Boolean(block.is_open);
  into.append(words('summary', block.summary, root), ...filled('div', block.blocks, root).childNodes);
  return into;
}

function list(block, root) {
  const into = document.createElement('ul');
  block.items.forEach((item) => {
    const line = filled('li', item.blocks, root);
    line.dataset.label = item.label;
    into.append(line);
  });
  return into;
}

function table(block, root) {
  const into = document.createElement('table');
  block.cells.forEach((cells) => {
    const row = into.insertRow();
    cells.forEach((cell) => row.append(words(cell.is_header ? 'th' : 'td', cell.text, root)));
  });
  return into;
}

function inline(into, text, root) {
  if (Array.isArray(text)) {
    text.forEach((part) => inline(into, part, root));
  } else if (typeof text === 'string') {
    into.append(document.createTextNode(text));
  } else if (text.type === 'anchor') {
    const place = document.createElement('span');
    place.dataset.anchor = text.name;
    into.append(place);
  } else {
    const inner = element(text, root);
    inline(inner, text.text, root);
    if (text.type === 'date_time') inner.textContent = moment(text) ?? inner.textContent;
    into.append(inner);
  }
}

function element(text, root) {
  if (text.type === 'url') return link(text.url);
  if (text.type === 'anchor_link') return jump(text.anchor_name, root);
  if (text.type === 'date_time') {
    const time = document.createElement('time');
    time.dateTime = new Date(text.unix_time * 1000).toISOString();
    return time;
  }
  return document.createElement(MARKS[text.type] || 'span');
}

/** The moment in the zone of whoever reads. */
function moment(text) {
  const format = text.date_time_format || '';
  if (!/[dDtT]/.test(format)) return null;
  const at = new Date(text.unix_time * 1000);
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  if (/[dD]/.test(format)) Object.assign(options, { day: 'numeric', month: 'short' });
  return at.toLocaleString(undefined, options);
}

function jump(name, root) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'jump';
  button.addEventListener('click', () => {
    const place = [...root.querySelectorAll('[data-anchor]')].find((one) => one.dataset.anchor === name);
    if (!place) return;
    for (let at = place.parentElement; at && at !== root; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
    place.scrollIntoView({ block: 'center', behavior: 'smooth' });
    place.classList.remove('flash');
    void place.offsetWidth; // so that the animation starts again
    place.classList.add('flash');
  });
  return button;
}
