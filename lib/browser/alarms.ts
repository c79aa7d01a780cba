import { browser } from './extension.ts';

/** Has the worker woken every so many minutes, even if it was stopped. Setting it again does not start it over. */
export async function keepAlarm(name: string, periodInMinutes: number): Promise<void> {
  const known = await browser.alarms.get(name);
  if (known?.periodInMinutes !== periodInMinutes) browser.alarms.create(name, { periodInMinutes });
}

/** Calls back when an alarm of this name rings. */
export function onAlarm(name: string, rang: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) rang();
  });
}

/** Forgets one alarm. */
export async function stopAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Forgets every alarm. */
export async function clearAlarms(): Promise<void> {
  await browser.alarms.clearAll();
}
