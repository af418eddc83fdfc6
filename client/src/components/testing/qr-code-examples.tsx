import { QrCode } from '../qr-code.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  link: (
    <QrCode
      text="https://reviews.example.org/join#3fQ0Vn5r8u2Yx1Lk7Zp4Tt6Ww9Bb0Cc3Dd5Ee8Ff1G"
      label="Magda’s link as a picture for the camera"
    />
  ),
};
