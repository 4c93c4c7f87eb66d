'use strict';

// What arrives is data: it is only ever given to textContent, and the policy of the page forbids the rest.

const maxShown = 200; // as many as the server sends to a page at once
const newsPause = 5000; // a screen reader is told of arrivals at most this often, in milliseconds

const byId = id => document.getElementById(id);
const list = byId('list');
const filter = byId('filter');
const onlyViolations = byId('only-violations');
const shown = new Map(); // by number: { request, item, text }

const origin = location.origin;
document.querySelector('.origin').textContent = origin;

// ---- curl

const quoted = text => `'${text.replaceAll("'", "'\\''")}'`;

function curlOf(request) {
  const parts = [
    request.method === 'HEAD' ? 'curl --head' : `curl -X ${quoted(request.method).replace(/^'([A-Z]+)'$/, '$1')}`,
    quoted(origin + request.path),
    "-u 'user:password'",
  ];
  if (request.contentType !== null) parts.push(`-H ${quoted(`Content-Type: ${request.contentType}`)}`);
  if (request.accept !== null) parts.push(`-H ${quoted(`Accept: ${request.accept}`)}`);
  if (request.body !== '') parts.push(`--data-raw ${quoted(request.body)}`);
  return parts.join(' \\\n  ');
}

const first = curlOf({
  method: 'PUT',
  path: '/Service/Order/UserInteraction/M12345',
  contentType: 'application/json',
  accept: null,
  body: '{"id":"4711","url":"https://supplier.se/order/4711","comment":"Choose photos"}',
});
byId('first').textContent = first;
byId('copy-first').addEventListener('click', event => copy(first, byId('first'), text => { event.target.textContent = text; }));

// Copies, or, where the browser lets no page do so (beyond localhost without TLS), selects what is to be copied.
async function copy(text, element, tell) {
  try {
    await navigator.clipboard.writeText(text);
    tell('Copied');
  } catch {
    element.hidden = false;
    getSelection().selectAllChildren(element);
    tell('Selected: copy it with the keyboard');
  }
}

// ---- the list

const timeFormat = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 });

function statusOf(request) {
  if (request.status === 0) return { text: 'dropped', kind: 'bad' };
  const value = request.status === 200 ? /^(?:<boolean [^>]*>)?(true|false)\b/.exec(request.answerBody)?.[1] : undefined;
  return { text: value === undefined ? `${request.status}` : `200 ${value}`, kind: value === 'true' ? 'good' : request.status < 500 ? 'warn' : 'bad' };
}

const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;
const brokenOf = request => (request.violations.length === 0 ? '' : count(request.violations.length, 'violation', 'violations'));
const whoOf = request => (request.customerId === null ? `${request.method} ${request.path}` : request.method === 'PUT' ? request.customerId : `${request.method} ${request.customerId}`);

function add(request, isNew) {
  const item = byId('request-template').content.firstElementChild.cloneNode(true);
  const part = name => item.querySelector(name);
  const status = statusOf(request);
  const what = request.understood === null ? request.body : [request.understood.comment, request.understood.url].filter(Boolean).join(' · ');
  part('time').dateTime = request.time;
  part('time').textContent = timeFormat.format(new Date(request.time));
  part('.status').textContent = status.text;
  part('.status').dataset.kind = status.kind;
  part('.who').textContent = whoOf(request);
  part('.what').textContent = what.slice(0, 300);
  part('.broken').textContent = brokenOf(request);
  item.classList.toggle('new', isNew);
  item.id = `request-${request.number}`;
  const details = part('.details');
  details.id = `details-${request.number}`;
  const row = part('.row');
  row.setAttribute('aria-controls', details.id);
  row.addEventListener('click', () => {
    if (details.childElementCount === 0) fill(details, request);
    details.hidden = !details.hidden;
    row.setAttribute('aria-expanded', `${!details.hidden}`);
  });
  list.prepend(item);
  const text = [status.text, request.method, request.path, request.customerId, request.body, ...request.violations.map(v => `${v.rule} ${v.member}`)];
  shown.set(request.number, { request, item, text: text.join('\n').toLowerCase() });
}

function remove(number) {
  shown.get(number).item.remove();
  shown.delete(number);
}

function fill(details, request) {
  details.append(byId('details-template').content.cloneNode(true));
  const part = name => details.querySelector(name);

  part('.violations').hidden = request.violations.length === 0;
  for (const violation of request.violations) {
    const line = document.createElement('li');
    const member = document.createElement('b');
    member.textContent = violation.member;
    const link = document.createElement('a');
    if (/^https:\/\//.test(violation.link)) link.href = violation.link;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.textContent = violation.rule;
    line.append(member, `: ${violation.problem} ${violation.remedy} `, link);
    part('.violations ul').append(line);
  }

  const headers = [['Content-Type', request.contentType], ['Accept', request.accept]].filter(([, value]) => value !== null);
  part('.sent .head').textContent = [`${request.method} ${request.path}`, ...headers.map(([name, value]) => `${name}: ${value}`)].join('\n');
  part('.sent .body').textContent = request.body;

  if (request.understood === null) {
    part('.understood .note').textContent = 'Nothing: the body was not read, or can’t be.';
  } else {
    const entries = [['customerId', request.customerId], ['id', request.understood.id], ['url', request.understood.url], ['comment', request.understood.comment]];
    for (const [name, value] of entries) {
      const term = document.createElement('dt');
      term.textContent = name;
      const definition = document.createElement('dd');
      definition.textContent = value === '' ? 'empty' : value ?? 'null';
      definition.toggleAttribute('data-none', value === null || value === '');
      part('.understood dl').append(term, definition);
    }
    if (request.dropped.length > 0) part('.understood .note').textContent = `The provider drops without a word: ${request.dropped.join(', ')}.`;
  }

  part('.answered .head').textContent = request.status === 0 ? 'Nothing: the connection was dropped.' : [`${request.status}`, ...(request.answerContentType === null ? [] : [`Content-Type: ${request.answerContentType}`])].join('\n');
  part('.answered .body').textContent = request.answerBody;

  const tell = text => { part('.outcome').textContent = text; };
  const command = part('.command');
  part('.curl').disabled = !request.isWhole;
  part('.again').disabled = !request.canBeSent;
  if (!request.isWhole) tell('Its body is too large to be shown or copied as a whole.');
  part('.curl').addEventListener('click', () => {
    command.textContent = curlOf(request);
    copy(command.textContent, command, tell);
  });
  part('.again').addEventListener('click', async () => {
    tell('Sending');
    tell(await post('replay', { number: request.number }) ? 'Sent again' : 'It could not be sent again');
  });
}

function refresh() {
  const wanted = filter.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const visible = [];
  for (const { request, item, text } of shown.values()) {
    item.hidden = !wanted.every(word => text.includes(word)) || (onlyViolations.checked && request.violations.length === 0);
    item.classList.remove('first', 'last');
    if (!item.hidden) visible.push(item);
  }
  visible[0]?.classList.add('last'); // the oldest is the last of the list
  visible.at(-1)?.classList.add('first');
  byId('empty').hidden = shown.size > 0;
  byId('tools').hidden = shown.size === 0;
  byId('nothing').hidden = shown.size === 0 || visible.length > 0;
  byId('count').textContent = shown.size === 0 ? '' : visible.length === shown.size ? `${shown.size}` : `${visible.length} of ${shown.size}`;
}

filter.addEventListener('input', refresh);
onlyViolations.addEventListener('change', refresh);
byId('show-all').addEventListener('click', () => {
  filter.value = '';
  onlyViolations.checked = false;
  refresh();
  filter.focus();
});
byId('clear').addEventListener('click', async () => {
  if (await post('clear', {})) byId('requests').focus();
});

// Up and down go from request to request; / goes to the filter.
list.addEventListener('keydown', event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !event.target.classList.contains('row')) return;
  const rows = [...list.querySelectorAll('.request:not([hidden]) .row')];
  rows[rows.indexOf(event.target) + step]?.focus();
  event.preventDefault();
});
document.addEventListener('keydown', event => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && event.target.type !== 'search' && !byId('tools').hidden) {
    filter.focus();
    event.preventDefault();
  }
});

// ---- the answer

const answerForm = byId('answer');

// One after the other: of two that are on their way at once, the first can arrive last.
let choosing = Promise.resolve();

answerForm.addEventListener('change', () => {
  const choice = { answer: answerForm.elements.answer.value, isForNext: answerForm.elements.scope.value === 'next' };
  choosing = choosing.then(() => post('answer', choice));
});

function showAnswer({ answer, isForNext }) {
  const before = answerForm.elements.answer.value;
  answerForm.elements.answer.value = answer;
  if (answer !== 'usual') answerForm.elements.scope.value = isForNext ? 'next' : 'every';
  const label = answerForm.querySelector(`input[value="${answer}"]`).nextElementSibling.textContent;
  byId('answer-hint').textContent = answer === 'usual'
    ? before === 'usual' ? 'Good requests are answered with true, others with what is wrong with them.' : 'Back to as usual.'
    : `${isForNext ? 'The next request is' : 'Every request is'} answered: ${label}.`;
}

async function post(command, content) {
  try {
    const response = await fetch(`/sandbox/${command}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(content) });
    return response.ok;
  } catch {
    return false;
  }
}

// ---- what arrives

let news = [];
let newsTimer = null;

function announce() {
  if (news.length > 0) {
    const latest = news.at(-1);
    byId('news').textContent = `${count(news.length, 'new request', 'new requests')}. The latest: ${whoOf(latest).slice(0, 100)}, answered ${statusOf(latest).text}${brokenOf(latest) && `, ${brokenOf(latest)}`}.`;
  }
  newsTimer = news.length > 0 ? setTimeout(announce, newsPause) : null;
  news = [];
}

function connect() {
  const connection = byId('connection');
  const tell = (state, text) => {
    connection.dataset.state = state;
    connection.textContent = text;
  };
  const events = new EventSource('/sandbox/events');
  let isFirst = shown.size === 0; // what was there before the page is no news
  events.addEventListener('open', () => tell('live', 'Live'));
  events.addEventListener('error', () => {
    tell('waiting', 'Not connected: is the stub running?');
    if (events.readyState === EventSource.CLOSED) setTimeout(connect, 3000);
  });
  events.addEventListener('requests', event => {
    const requests = JSON.parse(event.data).filter(request => !shown.has(request.number));
    for (const request of requests) add(request, !isFirst);
    for (const number of [...shown.keys()].slice(0, Math.max(0, shown.size - maxShown))) remove(number);
    if (!isFirst) {
      news.push(...requests);
      if (newsTimer === null) announce();
    }
    isFirst = false;
    refresh();
  });
  events.addEventListener('cleared', event => {
    const upTo = Number(event.data);
    for (const number of [...shown.keys()].filter(number => number <= upTo)) remove(number);
    refresh();
  });
  events.addEventListener('answer', event => {
    isFirst = false; // it comes after what was there
    showAnswer(JSON.parse(event.data));
  });
}

connect();
