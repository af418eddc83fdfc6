import type { Page } from '@playwright/test';

/** From now on the page's edits say they come from somebody else, as a page gone wrong would. */
export const forgeEdits = (page: Page): Promise<void> =>
  page.evaluate(() => {
    // It is called with its socket below.
    // oxlint-disable-next-line typescript/unbound-method
    const send = WebSocket.prototype.send;
    WebSocket.prototype.send = function forged(data) {
      const bytes = data instanceof Uint8Array ? data : null;
      const isEdit = bytes !== null && bytes[1] === 0 && bytes[2] === 2 && bytes.length > 13;
      if (!isEdit) return send.call(this, data);
      WebSocket.prototype.send = send;
      // After the channel; the client id follows the counts of structs: another last byte is another person.
      const changed = new Uint8Array(bytes);
      changed[7] = (changed[7] ?? 0) ^ 1;
      return send.call(this, changed);
    };
  });
