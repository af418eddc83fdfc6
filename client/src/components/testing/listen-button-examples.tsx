import { Row } from '../layout.tsx';
import { ListenButton } from '../listen-button.tsx';
import type { Examples } from './examples.ts';

const ignore = (): void => undefined;

export const examples: Examples = {
  flat: (
    <Row>
      <ListenButton word="Listen" about="How is playtime?" onPress={ignore} />
      <ListenButton word="Stop" about="How is playtime?" playing onPress={ignore} />
    </Row>
  ),
  round: (
    <div data-theme="child">
      <ListenButton word="Listen" about="How is playtime?" look="round" onPress={ignore} />
    </div>
  ),
};
