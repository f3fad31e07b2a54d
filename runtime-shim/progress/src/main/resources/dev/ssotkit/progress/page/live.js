'use strict';
// Keeps the page as its server has it. What is still there stays the same node, so that the focus, the place that was scrolled
// to, open groups and what was typed stay, too. Without it the page loads itself anew now and then.
(() => {
  const KEPT = '#tools, #live, thead, script';
  // They are the reader's, and the other script's.
  const OWN = new Set(['open', 'hidden', 'tabindex']);
  const connection = document.getElementById('connection');
  const changed = document.getElementById('changed');
  const main = document.querySelector('main');
  let edits = 0;

  /** By which an element is known again: its id, its label, the type of a group, the place of a row. */
  function nameOf(node) {
    if (node.nodeType !== Node.ELEMENT_NODE) {
      return node.nodeName;
    }
    let name = node.id || node.getAttribute('aria-labelledby') || node.getAttribute('aria-label') || '';
    if (node.matches('details')) {
      name = (node.querySelector('summary code') ?? node.querySelector('summary')).textContent;
    } else if (node.matches('tr')) {
      name = node.querySelector('th').textContent;
    }
    return `${node.nodeName} ${name}`;
  }

  function takeAttributes(node, fresh) {
    for (const {name} of [...node.attributes]) {
      if (!OWN.has(name) && !fresh.hasAttribute(name)) {
        node.removeAttribute(name);
        edits++;
      }
    }
    for (const {name, value} of fresh.attributes) {
      if (!OWN.has(name) && node.getAttribute(name) !== value) {
        node.setAttribute(name, value);
        edits++;
      }
    }
  }

  function takeChildren(node, fresh) {
    const old = new Map();
    for (const child of node.childNodes) {
      const name = nameOf(child);
      old.set(name, [...(old.get(name) ?? []), child]);
    }
    const wanted = [...fresh.childNodes].map(child => ({child, known: old.get(nameOf(child))?.shift()}));
    for (const gone of [...old.values()].flat()) {
      gone.remove();
      edits++;
    }
    // What stands where it should is not touched: who is moved loses the focus.
    let next = node.firstChild;
    for (const {child, known} of wanted) {
      if (known === undefined) {
        node.insertBefore(document.importNode(child, true), next);
        edits++;
        continue;
      }
      become(known, child);
      if (known === next) {
        next = next.nextSibling;
      } else {
        node.insertBefore(known, next);
      }
    }
  }

  function become(node, fresh) {
    if (node.nodeType !== Node.ELEMENT_NODE) {
      if (node.data !== fresh.data) {
        node.data = fresh.data;
        edits++;
      }
    } else if (!node.matches(KEPT)) {
      takeAttributes(node, fresh);
      takeChildren(node, fresh);
    }
  }

  const figures = () => new Map([...document.querySelectorAll('.tile')].map(
      tile => [tile.querySelector('.tile-name').textContent, tile.querySelector('.tile-count').textContent]));

  function sentence(before) {
    const news = [...figures()]
        .filter(([name, figure]) => before.get(name) !== figure)
        .map(([name, figure]) => `${name} ${figure}, before ${before.get(name)}`);
    const what = news.length === 0 ? 'details, the totals are the same' : news.join('; ');
    return `Changed at ${new Date().toLocaleTimeString()}: ${what}.`;
  }

  const program = page => [...page.querySelectorAll('script, style')].map(part => part.textContent).join('\n');

  function show(fresh) {
    if (program(fresh) !== program(document)) {
      location.reload();
      return;
    }
    const before = figures();
    const focused = document.activeElement;
    edits = 0;
    takeChildren(document.querySelector('header'), fresh.querySelector('header'));
    takeChildren(main, fresh.querySelector('main'));
    if (edits === 0) {
      return;
    }
    document.dispatchEvent(new Event('page:changed'));
    if (!focused.isConnected) {
      main.tabIndex = -1;
      main.focus({preventScroll: true});
    }
    changed.textContent = sentence(before);
  }

  function say(words, lost) {
    if (connection.textContent !== words) {
      connection.textContent = words;
    }
    connection.classList.toggle('lost', lost);
  }

  const sayLost = () => say('Connection lost: these figures may be old. Trying again.', true);

  let running = false;
  let again = false;

  /** One at a time; what came meanwhile is one more. */
  async function update() {
    again = true;
    if (running) {
      return;
    }
    running = true;
    try {
      while (again) {
        again = false;
        const answer = await fetch('./', {cache: 'no-store'});
        if (!answer.ok) {
          throw new Error(answer.statusText);
        }
        show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      }
      say('Live', false);
    } catch (lost) {
      sayLost();
      setTimeout(update, 2000);
    } finally {
      running = false;
    }
  }

  function connect() {
    const events = new EventSource('events');
    events.addEventListener('message', update);
    events.addEventListener('error', () => {
      sayLost();
      // Else it tries again by itself.
      if (events.readyState === EventSource.CLOSED) {
        setTimeout(connect, 2000);
      }
    });
  }

  document.getElementById('live').hidden = false;
  connect();
})();
