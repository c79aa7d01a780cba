/**
 * Hosts a browser calls for itself although everything that can be switched off is: its clock, its updates, its account
 * list. They are named one by one, so that a call of the extension to any other place stays visible.
 */
const OWN = [
  'accounts.google.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  // The search engine of Debian's Chromium: its new tab page, and what it suggests in the address bar.
  'duckduckgo.com',
  'start.duckduckgo.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
  'www.googleapis.com',
  'aus5.mozilla.org',
  'classify-client.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
  'detectportal.firefox.com',
  'firefox.settings.services.mozilla.com',
  'incoming.telemetry.mozilla.org',
  'location.services.mozilla.com',
  'push.services.mozilla.com',
  'services.addons.mozilla.org',
  'shavar.services.mozilla.com',
  'tracking-protection.cdn.mozilla.net',
  'versioncheck-bg.addons.mozilla.org',
];

/** Whether a request to this host is the browser's own, whoever else is installed. */
export function isBrowserOwn(host: string): boolean {
  return OWN.includes(host);
}
