/** What is run inside a page of the extension. Each function is sent as text, so it uses nothing from outside of itself. */

/** One record as it lies in a store; whatever JSON has no word for is described by a string. */
export interface StoredRecord {
  key: unknown;
  value: unknown;
}

export interface Dump {
  /** By database, then by store. */
  databases: Record<string, Record<string, StoredRecord[]>>;
  /** What lies in `storage.local`, `.session` and `.sync`. */
  storage: Record<string, Record<string, unknown>>;
}

export interface RegisteredScript {
  id: string;
  matches?: string[];
  js?: string[];
  runAt?: string;
}

/** Every record of every database and storage area. */
export async function readEverything(): Promise<Dump> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const plain = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : (value ?? null);
    if (value instanceof CryptoKey) return 'CryptoKey';
    if (value instanceof Date) return value.toISOString();
    if (value instanceof ArrayBuffer) return Array.from(new Uint8Array(value));
    if (ArrayBuffer.isView(value)) return Array.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    if (value instanceof Map) return { Map: plain([...value]) };
    if (value instanceof Set) return { Set: plain([...value]) };
    if (Array.isArray(value)) return value.map(plain);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
  };
  const readStore = async (store: IDBObjectStore): Promise<StoredRecord[]> => {
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    return keys.map((key, n) => ({ key: plain(key), value: plain(values[n]) }));
  };
  const databases: Dump['databases'] = {};
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    const database = await done(indexedDB.open(name));
    databases[name] = {};
    for (const store of database.objectStoreNames) {
      databases[name][store] = await readStore(database.transaction(store).objectStore(store));
    }
    database.close();
  }
  type Area = { get(keys: null): Promise<Record<string, unknown>> };
  const areas = (globalThis as unknown as { chrome: { storage?: Record<string, Area> } }).chrome.storage ?? {};
  const storage: Dump['storage'] = {};
  for (const area of ['local', 'session', 'sync']) storage[area] = (await areas[area]?.get(null)) ?? {};
  return { databases, storage };
}

/** The hosts the browser lets the extension see now. */
export async function readOrigins(): Promise<string[]> {
  type Chrome = { permissions: { getAll(): Promise<{ origins?: string[] }> } };
  const all = await (globalThis as unknown as { chrome: Chrome }).chrome.permissions.getAll();
  return [...(all.origins ?? [])].sort();
}

export async function readScripts(): Promise<RegisteredScript[]> {
  type Chrome = { scripting: { getRegisteredContentScripts(): Promise<RegisteredScript[]> } };
  return (globalThis as unknown as { chrome: Chrome }).chrome.scripting.getRegisteredContentScripts();
}

/** Zooms the tab in front, as a person does; 2 is 200 %. */
export async function zoomFront(factor: number): Promise<void> {
  type Tabs = {
    query(filter: { active: true }): Promise<{ id?: number }[]>;
    setZoom(id: number | undefined, factor: number): Promise<void>;
  };
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
  const [front] = await tabs.query({ active: true });
  await tabs.setZoom(front?.id, factor);
}

/** Pins the tab in front of one window. */
export async function pinFront(windowId: number): Promise<void> {
  type Tabs = {
    query(filter: { active: true; windowId: number }): Promise<{ id?: number }[]>;
    update(id: number | undefined, change: { pinned: true }): Promise<unknown>;
  };
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
  const [front] = await tabs.query({ active: true, windowId });
  await tabs.update(front?.id, { pinned: true });
}

/** Sets a key for a command; Chromium lets no extension do that. */
export async function setFirefoxShortcut(name: string, shortcut: string): Promise<void> {
  type Commands = { update(change: { name: string; shortcut: string }): Promise<void> };
  await (globalThis as unknown as { browser: { commands: Commands } }).browser.commands.update({ name, shortcut });
}
