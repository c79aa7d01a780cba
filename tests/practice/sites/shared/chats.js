import { practice } from './practice.js';

/** How long an open chat is seen before it counts as read, ms. */
const READ_AFTER = 50;

/**
 * The conversations of a messenger: what was said, what is unread, which one is open. `changed(what, chat)` is called with
 * `received`, `read`, `sent` or `opened`. Puts `receive`, `openChat` and `closeChat` on `window.practice`.
 */
export function createChats(list, changed) {
  const chats = list.map((chat) => ({ unread: 0, draft: '', ...chat, messages: [...chat.messages] }));
  const model = {
    chats,
    current: null,
    unread: () => chats.reduce((sum, chat) => sum + chat.unread, 0),
    open,
    close: () => open(null),
    send,
  };
  let reading;

  function open(chat) {
    model.current = chat;
    changed('opened', chat);
    readSoon();
  }

  function readSoon() {
    clearTimeout(reading);
    reading = setTimeout(() => {
      const chat = model.current;
      if (!chat?.unread || document.visibilityState !== 'visible') return;
      chat.unread = 0;
      changed('read', chat);
    }, READ_AFTER);
  }

  function send(text) {
    const chat = model.current;
    if (!chat) return;
    chat.messages.push({ mine: true, text, time: clock() });
    practice.sent.push({ to: chat.name, text });
    changed('sent', chat);
  }

  function receive(from, text) {
    const chat = chats.find((one) => one.name === from) ?? begin(from);
    chat.messages.push({ mine: false, text, time: clock() });
    chat.unread += 1;
    chats.unshift(...chats.splice(chats.indexOf(chat), 1));
    changed('received', chat);
    readSoon();
  }

  function begin(from) {
    const chat = { id: String(Date.now()), name: from, unread: 0, draft: '', messages: [] };
    chats.push(chat);
    return chat;
  }

  document.addEventListener('visibilitychange', readSoon);
  practice.receive = receive;
  practice.openChat = (i) => open(chats[i] ?? null);
  practice.closeChat = () => open(null);
  practice.unread = model.unread;
  return model;
}

function clock() {
  return new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}
