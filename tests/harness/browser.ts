import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { Kind, LaunchOptions, Session } from './session.ts';

export type { Kind, LaunchOptions, Session } from './session.ts';

/**
 * Opens a browser with the extension installed and all host names leading to the practice server.
 *
 *     const session = await launch('firefox', { extension: '.output/firefox-mv3', port: server.port });
 */
export function launch(kind: Kind, options: LaunchOptions): Promise<Session> {
  return kind === 'chromium' ? openChromium(options) : openFirefox(options);
}
