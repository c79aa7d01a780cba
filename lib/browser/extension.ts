import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';
/**
 * The browser's extension API for the worker and our own pages, with promises in every browser. Content scripts use
 * runtime-api.ts instead, which is smaller.
 */
export { browser };
