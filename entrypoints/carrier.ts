import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCarrier } from '../lib/background/carrier.ts';
import type { Wish } from '../lib/messages/carrying.ts';

export default defineUnlistedScript(() => {
  const carry = createCarrier((word) => self.postMessage(word));
  self.onmessage = ({ data }: MessageEvent<Wish>) => void carry(data);
});
