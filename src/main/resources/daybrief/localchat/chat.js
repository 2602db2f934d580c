// The page of the local chat: shows one reader's conversation, and does what a person does in it.
import { link, renderText } from '/entities.js';
import { renderRich } from '/rich.js';

const $ = (id) => document.getElementById(id);
const CALLBACK_MILLIS = 30_000;
const payload = new URLSearchParams(location.search).get('start');

let reader = Number(location.hash.slice(1)) || 0;
let me = null;
let bot = {};
let last = 0;
let generation = 0;
let replyTo = null;
let clockAt = { now: Date.now(), offset: 0, seen: performance.now() };
const messages = new Map();
const busy = new Map();
const answeredEarly = new Map();

// ---- speaking to the server

async function post(path, body) {
  const response = await fetch(`/page/${path}`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
  }).catch(() => null);
  const json = response ? await response.json().catch(() => ({})) : { error: 'The local chat does not answer.' };
  if (!json.ok) toast(json.error || `That did not work (${response.status}).`);
  return json;
}

async function load() {
  const mine = ++generation;
  const state = await (await fetch(`/page/state?reader=${reader}`)).json();
  if (mine !== generation) return;
  ({ reader, me, bot, last } = state);
  history.replaceState(null, '', `${location.pathname}${location.search}#${reader}`);
  setClock(state.clock);
  showBot();
  showReaders(state.readers);
  showMessages(state.messages);
  status('');
  listen(mine);
}

async function listen(mine) {
  while (mine === generation) {
    try {
      const response = await fetch(`/page/events?reader=${reader}&since=${last}`);
      if (!response.ok) throw new Error(String(response.status));
      const news = await response.json();
      if (mine !== generation) return;
      if (news.reset) return void load();
      last = news.last;
      (news.changes || []).forEach(apply);
    } catch {
      if (mine !== generation) return;
      status('waiting for the local chat…', 'lost');
      await new Promise((resume) => setTimeout(resume, 1000));
      return void retry(mine);
    }
  }
}

async function retry(mine) {
  while (mine === generation) {
    try {
      return await load();
    } catch {
      await new Promise((resume) => setTimeout(resume, 1000));
      mine = generation;
    }
  }
}

function apply(change) {
  switch (change.kind) {
    case 'message': return arrive(change.message);
    case 'edited': return replace(change.message);
    case 'deleted': return remove(change.message_id);
    case 'answer': return answered(change);
    case 'action': return status(change.action === 'typing' ? 'typing…' : 'sending a document…', 'typing');
    case 'clock': return setClock(change.clock);
    default: return refresh();
  }
}

/** Readers or the bot's profile changed: fetch those, leave the conversation as it stands. */
async function refresh() {
  const mine = generation;
  const state = await (await fetch(`/page/state?reader=${reader}`)).json();
  if (mine !== generation) return;
  ({ me, bot } = state);
  showBot();
  showReaders(state.readers);
}

// ---- who talks to whom

function showBot() {
  document.title = `${bot.first_name} · local chat`;
  $('bot-name').textContent = bot.first_name;
  $('avatar').textContent = initial(bot.first_name);
  $('description').textContent = bot.description || `Press Start, and ${bot.first_name} says what it does.`;
  $('menu').hidden = !(bot.commands || []).length;
  const stopped = !me.started || me.blocked;
  $('start').hidden = !stopped;
  $('start').textContent = me.blocked ? 'Restart bot' : 'Start';
  $('composer').hidden = stopped;
  $('intro').hidden = me.started;
  $('block').textContent = me.blocked ? 'Unblock the bot' : 'Block the bot';
  $('block').hidden = !me.started;
  $('rich').textContent = bot.rich ? 'Play an old server: refuse rich messages' : 'Take rich messages again';
  $('chip-name').textContent = me.first_name;
}

function showReaders(all) {
  $('readers').replaceChildren(...all.map((one) => {
    const button = make('button', { type: 'button' });
    button.setAttribute('aria-pressed', String(one.id === reader));
    const face = make('span', { className: `avatar small h${one.id % 5}` }, initial(one.first_name));
    face.setAttribute('aria-hidden', 'true');
    const note = one.blocked ? 'blocked' : one.language_code;
    button.append(face, make('span', {}, one.first_name), make('small', {}, note));
    button.addEventListener('click', () => switchTo(one.id));
    const item = make('li');
    item.append(button);
    return item;
  }));
}

function switchTo(id) {
  reader = id;
  cancelReply();
  document.body.classList.remove('side');
  load().catch(() => status('waiting for the local chat…', 'lost'));
}

function initial(name) {
  return [...(name || '?')][0].toUpperCase();
}

let statusTimer = 0;
function status(text, kind = '') {
  clearTimeout(statusTimer);
  $('status').textContent = text || 'bot';
  $('status').className = kind;
  if (kind === 'typing') statusTimer = setTimeout(() => status(''), 5000);
}

// ---- the conversation

function showMessages(all) {
  messages.clear();
  $('log').replaceChildren();
  all.forEach((message) => append(message));
  toEnd();
}

function arrive(message) {
  const stick = atEnd || nearEnd() || !message.from.is_bot;
  append(message).classList.add('arriving');
  if (message.from.is_bot) status('');
  if (stick) toEnd(true); else $('down').hidden = false;
}

function append(message) {
  const node = bubble(message);
  const before = $('log').lastElementChild;
  if (!before || before.dataset.day !== day(message)) {
    const separator = make('div', { className: 'day' }, dayName(message));
    separator.dataset.day = day(message);
    $('log').append(separator);
  }
  messages.set(message.message_id, { message, node });
  $('log').append(node);
  return node;
}

function replace(message) {
  const known = messages.get(message.message_id);
  if (!known) return;
  const stick = atEnd || nearEnd();
  const focused = [...known.node.querySelectorAll('.key')].indexOf(document.activeElement);
  const open = [...known.node.querySelectorAll('.e-expandable_blockquote')].map((quote) => quote.classList.contains('open'));
  const node = bubble(message);
  [...node.querySelectorAll('.e-expandable_blockquote')].forEach((quote, i) => { if (open[i]) quote.click(); });
  known.node.replaceWith(node);
  messages.set(message.message_id, { message, node });
  if (focused >= 0) node.querySelectorAll('.key')[focused]?.focus({ preventScroll: true });
  if (stick) toEnd();
}

function remove(id) {
  messages.get(id)?.node.remove();
  messages.delete(id);
}

function bubble(message) {
  const mine = !message.from.is_bot;
  const keys = message.reply_markup?.inline_keyboard;
  const node = make('article', { className: `message${mine ? ' mine' : ''}${keys ? ' keyed' : ''}` });
  node.dataset.day = day(message);
  node.dataset.id = message.message_id;
  const inside = make('div', { className: 'bubble' });
  inside.append(make('span', { className: 'hidden' }, mine ? 'You: ' : `${bot.first_name}: `));
  if (message.reply_to_message) inside.append(repliedTo(message.reply_to_message));
  if (message.document) inside.append(card(message.document));
  const body = make('div', { className: 'body' });
  if (message.rich_message) renderRich(body, message.rich_message.blocks);
  else renderText(body, message.text ?? message.caption ?? '', message.entities ?? message.caption_entities, say);
  const time = make('time', { className: 'meta', dateTime: new Date(message.date * 1000).toISOString() },
    `${message.edit_date ? 'edited ' : ''}${hhmm(message.date * 1000)}`);
  body.append(time);
  inside.append(body);
  node.append(inside);
  if (keys) node.append(keyboard(message, keys));
  node.append(replyButton(message));
  body.addEventListener('click', followStartLink);
  return node;
}

function replyButton(message) {
  const button = make('button', { type: 'button', className: 'icon reply', title: 'Reply' });
  button.setAttribute('aria-label', 'Reply to this message');
  button.append(icon('M10 8V4L3 11l7 7v-4c6 0 9 2 11 5-1-6-4-11-11-11z'));
  button.addEventListener('click', () => reply(message));
  return button;
}

function repliedTo(original) {
  const quote = make('button', { type: 'button', className: 'replied' });
  quote.append(make('b', {}, original.from.first_name), make('span', {}, short(original)));
  quote.addEventListener('click', () => {
    const node = messages.get(original.message_id)?.node;
    node?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    node?.classList.add('flash');
    setTimeout(() => node?.classList.remove('flash'), 1300);
  });
  return quote;
}

function short(message) {
  const first = message.rich_message && messages.get(message.message_id)?.node.querySelector('summary, p');
  return message.text ?? message.document?.file_name ?? message.caption ?? first?.textContent ?? '';
}

function card(document) {
  const size = document.file_size < 1024 ? `${document.file_size} B`
    : document.file_size < 1 << 20 ? `${(document.file_size / 1024).toFixed(1)} KB` : `${(document.file_size / (1 << 20)).toFixed(1)} MB`;
  const anchor = make('a', { className: 'file', href: `/page/file/${encodeURIComponent(document.file_id)}`, download: document.file_name });
  const face = make('i');
  face.append(icon('M12 4v11m0 0l-4.5-4.500M12 15l4.5-4.500M5 19.500h14'));
  const words = make('span');
  words.append(make('b', {}, document.file_name), make('small', {}, size));
  anchor.append(face, words);
  return anchor;
}

function keyboard(message, rows) {
  const keys = make('div', { className: 'keys' });
  rows.forEach((row) => {
    const line = make('div');
    row.forEach((button) => line.append(key(message, button)));
    keys.append(line);
  });
  return keys;
}

function key(message, button) {
  const node = button.url ? link(button.url) : make('button', { type: 'button' });
  node.className = `key ${['danger', 'success', 'primary'].includes(button.style) ? button.style : ''}`;
  node.textContent = button.text;
  if (button.callback_data) node.addEventListener('click', () => tap(message, button, node));
  if (button.copy_text) node.addEventListener('click', () => copy(button.copy_text.text));
  return node;
}

async function tap(message, button, node) {
  if (node.classList.contains('busy')) return;
  node.classList.add('busy');
  const release = () => node.classList.remove('busy');
  const timer = setTimeout(release, CALLBACK_MILLIS);
  const done = () => { clearTimeout(timer); release(); };
  const { query } = await post('tap', { reader, message_id: message.message_id, data: button.callback_data });
  if (!query) return done();
  busy.set(query, done);
  const early = answeredEarly.get(query);
  if (early) answered(early);
}

function answered(change) {
  const done = busy.get(change.query);
  if (!done) return void answeredEarly.set(change.query, change);
  done();
  busy.delete(change.query);
  answeredEarly.delete(change.query);
  if (!change.text) return;
  if (change.alert) {
    $('alert-text').textContent = change.text;
    $('alert').showModal();
  } else {
    toast(change.text);
  }
}

async function copy(text) {
  await navigator.clipboard?.writeText(text).catch(() => null);
  toast('Copied');
}

/** A link to the bot itself is a deep link: it opens no new page but starts the bot with what it carries. */
function followStartLink(event) {
  const anchor = event.target.closest('a');
  if (!anchor) return;
  const url = new URL(anchor.href);
  const start = url.searchParams.get('start');
  if (start && url.pathname.slice(1).toLowerCase() === (bot.username || '').toLowerCase()) {
    event.preventDefault();
    say(`/start ${start}`);
  }
}

let atEnd = true;

function nearEnd() {
  const box = $('scroll');
  return box.scrollHeight - box.scrollTop - box.clientHeight < 120;
}

function toEnd(smooth = false) {
  atEnd = true;
  $('scroll').scrollTo({ top: $('scroll').scrollHeight, behavior: smooth ? 'smooth' : 'instant' });
  $('down').hidden = true;
}

// ---- writing

async function say(text) {
  const reply_to = replyTo?.message_id ?? 0;
  cancelReply();
  await post('say', { reader, text, reply_to });
}

function send() {
  const text = $('text').value;
  if (!text.trim()) return;
  $('text').value = '';
  grow();
  hideCommands();
  say(text);
}

function reply(message) {
  replyTo = message;
  $('reply-who').textContent = `Reply to ${message.from.first_name}`;
  $('reply-text').textContent = short(message);
  $('reply-bar').hidden = false;
  $('text').focus();
}

function cancelReply() {
  replyTo = null;
  $('reply-bar').hidden = true;
}

function grow() {
  const field = $('text');
  field.style.height = 'auto';
  field.style.height = `${Math.min(field.scrollHeight, 190)}px`;
}

/** One after another, in their order: of those that are dropped on the page as well. */
async function sendFiles(files) {
  if (me.blocked || !me.started) return void toast('Start the bot first.');
  for (const file of [...files]) await sendFile(file);
}

async function sendFile(file) {
  if (file.size > 20 << 20) return void toast('Documents of up to 20 MB can be sent.');
  const base64 = await new Promise((resolve) => {
    const readerOfFile = new FileReader();
    readerOfFile.onload = () => resolve(String(readerOfFile.result).split(',')[1] || '');
    readerOfFile.onerror = () => resolve(null); // a folder, or a file that is gone
    readerOfFile.readAsDataURL(file);
  });
  if (base64 === null) return void toast(`${file.name} cannot be read.`);
  await post('document', { reader, name: file.name, type: file.type || 'application/octet-stream', base64 });
}

// ---- commands

let chosen = -1;

function showCommands(prefix) {
  const found = (bot.commands || []).filter((one) => one.command.startsWith(prefix));
  if (!found.length) return hideCommands();
  chosen = -1;
  $('commands').replaceChildren(...found.map((one, i) => {
    const item = make('li', { id: `command-${i}` });
    item.setAttribute('role', 'option');
    item.dataset.command = one.command;
    item.append(make('b', {}, `/${one.command}`), make('span', {}, one.description));
    item.addEventListener('mousedown', (event) => event.preventDefault());
    item.addEventListener('click', () => pick(one.command));
    return item;
  }));
  $('commands').hidden = false;
  $('menu').setAttribute('aria-expanded', 'true');
}

function hideCommands() {
  $('commands').hidden = true;
  $('menu').setAttribute('aria-expanded', 'false');
  $('text').removeAttribute('aria-activedescendant');
  chosen = -1;
}

function pick(command) {
  $('text').value = '';
  hideCommands();
  say(`/${command}`);
  $('text').focus();
}

function move(by) {
  const items = [...$('commands').children];
  chosen = (chosen + by + items.length) % items.length;
  items.forEach((item, i) => item.setAttribute('aria-selected', String(i === chosen)));
  items[chosen].scrollIntoView({ block: 'nearest' });
  $('text').setAttribute('aria-activedescendant', items[chosen].id);
}

function keyInField(event) {
  if (event.isComposing) return;
  if (!$('commands').hidden && commandKey(event)) return void event.preventDefault();
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    send();
  } else if (event.key === 'Escape') {
    cancelReply();
  }
}

/** True if the list of commands took the key. */
function commandKey(event) {
  const items = $('commands').children;
  if (event.key === 'ArrowDown') move(1);
  else if (event.key === 'ArrowUp') move(chosen < 0 ? 0 : -1);
  else if (event.key === 'Escape') hideCommands();
  else if (event.key === 'Enter' && chosen >= 0) pick(items[chosen].dataset.command);
  else if (event.key === 'Tab' && !event.shiftKey && $('text').value.startsWith('/')) {
    $('text').value = `/${items[Math.max(0, chosen)].dataset.command} `;
    hideCommands();
  } else return false;
  return true;
}

// ---- the clock

function setClock(clock) {
  clockAt = { ...clock, seen: performance.now() };
  tick();
}

function nowMillis() {
  return clockAt.now + performance.now() - clockAt.seen;
}

function tick() {
  const now = new Date(nowMillis());
  $('time').textContent = $('chip-time').textContent = hhmm(now);
  $('date').textContent = now.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
  $('offset').textContent = clockAt.offset ? `${duration(clockAt.offset)} ahead` : '';
}

function duration(millis) {
  const minutes = Math.round(millis / 60_000);
  const parts = [[Math.floor(minutes / 1440), 'd'], [Math.floor(minutes / 60) % 24, 'h'], [minutes % 60, 'min']];
  return parts.filter(([n]) => n).map(([n, unit]) => `${n} ${unit}`).join(' ') || 'seconds';
}

function nextAt(hhmmText) {
  const [hours, minutes] = hhmmText.split(':').map(Number);
  const next = new Date(nowMillis());
  next.setHours(hours, minutes, 0, 0);
  if (next.getTime() <= nowMillis()) next.setDate(next.getDate() + 1);
  return next.getTime();
}

function hhmm(at) {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

function day(message) {
  return new Date(message.date * 1000).toDateString();
}

function dayName(message) {
  return new Date(message.date * 1000).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
}

// ---- small things

function make(tag, properties = {}, text) {
  const node = Object.assign(document.createElement(tag), properties);
  if (text !== undefined) node.textContent = text;
  return node;
}

function icon(path) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

let toastTimer = 0;
function toast(text) {
  $('toast').textContent = text;
  $('toast').classList.add('on');
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => $('toast').classList.remove('on'), 3200);
}

// ---- wiring

$('composer').addEventListener('submit', (event) => { event.preventDefault(); send(); });
$('text').addEventListener('keydown', keyInField);
$('text').addEventListener('input', () => {
  grow();
  const typed = /^\/([a-z0-9_]*)$/i.exec($('text').value);
  if (typed) showCommands(typed[1].toLowerCase()); else hideCommands();
});
$('text').addEventListener('blur', () => setTimeout(() => { if (document.activeElement !== $('menu')) hideCommands(); }, 150));
$('menu').addEventListener('click', () => {
  if ($('commands').hidden) { showCommands(''); $('text').focus(); } else hideCommands();
});
$('start').addEventListener('click', async () => {
  await say(payload && !me.blocked ? `/start ${payload}` : '/start');
  $('text').focus();
});
$('file').addEventListener('change', async () => { await sendFiles($('file').files); $('file').value = ''; });
// A file that is dropped beside the field must not take the place of the page.
const carriesFiles = (event) => event.dataTransfer?.types.includes('Files');
addEventListener('dragover', (event) => {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  document.body.classList.add('dropping');
});
addEventListener('dragleave', (event) => { if (!event.relatedTarget) document.body.classList.remove('dropping'); });
addEventListener('drop', (event) => {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  document.body.classList.remove('dropping');
  sendFiles(event.dataTransfer.files);
});
$('reply-cancel').addEventListener('click', cancelReply);
$('down').addEventListener('click', () => toEnd(true));
// Only a person scrolls up. A window that changes its size scrolls too, before the observer is told.
let seenSize = '';
let lastTop = 0;
const sizeOf = (box) => `${box.clientWidth}x${box.clientHeight}`;
$('scroll').addEventListener('scroll', () => {
  const box = $('scroll');
  if (sizeOf(box) !== seenSize) return;
  if (nearEnd()) atEnd = true;
  else if (box.scrollTop < lastTop) atEnd = false;
  lastTop = box.scrollTop;
  if (atEnd) $('down').hidden = true;
});
new ResizeObserver(() => {
  seenSize = sizeOf($('scroll'));
  if (atEnd) toEnd();
}).observe($('scroll'));
$('rich').addEventListener('click', () => post('rich', { known: !bot.rich }));
$('block').addEventListener('click', () => post('block', { reader, blocked: !me.blocked }));
$('add-form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const added = await post('readers', { name: $('add-name').value, language: $('add-language').value });
  $('add-name').value = '';
  if (added.reader) switchTo(added.reader);
});
document.querySelectorAll('[data-forward]').forEach((button) =>
  button.addEventListener('click', () => post('clock', { seconds: Number(button.dataset.forward) })));
$('to-form').addEventListener('submit', (event) => { event.preventDefault(); post('clock', { to: nextAt($('to').value) }); });
$('open-side').addEventListener('click', () => { document.body.classList.add('side'); $('close-side').focus(); });
$('clock-chip').addEventListener('click', () => { document.body.classList.add('side'); $('close-side').focus(); });
$('close-side').addEventListener('click', () => { document.body.classList.remove('side'); $('open-side').focus(); });
document.addEventListener('keydown', (event) => { if (event.key === 'Escape') document.body.classList.remove('side'); });
addEventListener('hashchange', () => { const wanted = Number(location.hash.slice(1)); if (wanted && wanted !== reader) switchTo(wanted); });
setInterval(tick, 1000);
load().catch(() => retry(generation));
