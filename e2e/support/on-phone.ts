import { devices } from '@playwright/test';

const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];

/** For `test.use`: somebody's phone instead of a desk, in the browser that every journey has. */
export const onPhone = { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch };
