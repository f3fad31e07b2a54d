'use strict';

const GOLDEN_PATH = ['agent_started', 'agent_thinking', 'tool_executing', 'tool_completed', 'agent_completed'];
const element = id => document.getElementById(id);

let socket = null;
const arrived = new Set();

function append(list, text, className) {
  const item = document.createElement('li');
  item.textContent = text;
  if (className) item.className = className;
  element(list).append(item);
}

function showScore() {
  element('events-received').textContent = `${arrived.size} of ${GOLDEN_PATH.length} events`;
}

function startRun() {
  arrived.clear();
  for (const type of GOLDEN_PATH) {
    const step = element('step-' + type);
    step.classList.remove('arrived');
    step.querySelector('.detail').textContent = '';
  }
  document.body.dataset.run = 'running';
  // One run at a time, so that the score is that of one question.
  element('send').disabled = true;
  element('run-state').textContent = 'the agent is at work';
  showScore();
}

function finishRun(frame) {
  document.body.dataset.run = 'over';
  element('send').disabled = false;
  element('run-state').textContent = `run finished, ${frame.emitted} events were sent`;
  refreshStatus();
}

function showEvent(frame) {
  const step = element('step-' + frame.type);
  step.classList.add('arrived');
  step.querySelector('.detail').textContent = frame.detail;
  arrived.add(frame.type);
  showScore();
  if (frame.type === 'agent_completed') append('conversation', frame.detail, 'agent');
}

function receive(frame) {
  if (GOLDEN_PATH.includes(frame.type)) showEvent(frame);
  else if (frame.type === 'notice') append('notices', frame.text);
  else if (frame.type === 'run_finished') finishRun(frame);
  else if (frame.type === 'welcome') joined(frame.user);
}

function enable(connected) {
  for (const id of ['message', 'send']) element(id).disabled = !connected;
  for (const id of ['user-name', 'join']) element(id).disabled = connected;
}

function joined(user) {
  element('connection-state').textContent = `connected as ${user}`;
  enable(true);
  refreshStatus();
}

function left() {
  element('connection-state').textContent = 'not connected';
  enable(false);
}

element('join-form').addEventListener('submit', submitted => {
  submitted.preventDefault();
  element('join').disabled = true;
  const name = encodeURIComponent(element('user-name').value);
  socket = new WebSocket(`ws://${location.host}/chat?user=${name}`);
  socket.onmessage = message => receive(JSON.parse(message.data));
  socket.onclose = left;
});

element('message-form').addEventListener('submit', submitted => {
  submitted.preventDefault();
  const text = element('message').value.trim();
  if (!text) return;
  append('conversation', text, 'mine');
  // Commands are answered by a notice; only questions start a run.
  if (!text.startsWith('/')) startRun();
  socket.send(text);
  element('message').value = '';
});

/** "websocket.manager.WebSocketManager 2", with the class name set off from its package. */
function managerItem(text) {
  const [, packageName, className, count] = text.match(/^(.*\.)?([^.]+) (\d+)$/);
  const item = document.createElement('li');
  const name = document.createElement('b');
  name.textContent = className;
  item.append(packageName ?? '', name, count === '1' ? '' : ` × ${count}`);
  return item;
}

// managers constructed: 3 (a.B 2, c.D 1) · connections 1 · events delivered 2 · undelivered 3
function showStatus(line) {
  const [managers, connections, delivered, undelivered] = line.trim().split(' · ');
  const [, total, names] = managers.match(/: (\d+) \((.*)\)/);
  element('managers-constructed').textContent = total;
  element('managers').replaceChildren(...names.split(', ').filter(Boolean).map(managerItem));
  const number = part => part.match(/\d+$/)[0];
  element('connections').textContent = number(connections);
  element('events-delivered').textContent = number(delivered);
  element('events-undelivered').textContent = number(undelivered);
}

async function refreshStatus() {
  const response = await fetch('status');
  showStatus(await response.text());
  return Number(response.headers.get('Refresh'));
}

async function keepStatusFresh() {
  let seconds = 5;
  try {
    seconds = await refreshStatus();
  } catch (unreachable) {
    // The next attempt may find the server back.
  }
  setTimeout(keepStatusFresh, seconds * 1000);
}

keepStatusFresh();
