import '#styles/base.css';
import { must } from '@fourchairs/shared/lib/must.ts';
import { createRoot } from 'react-dom/client';

import { Stack } from '../layout.tsx';
import { allExamples } from './all-examples.ts';

/**
 * Every example, for eyes: with Vite running, open /src/components/testing/gallery.html, or gallery.html?only=card, or
 * gallery.html?only=page-frame&example=meeting for one alone.
 */
const wanted = new URLSearchParams(location.search);

const Gallery = () => {
  const only = wanted.get('only');
  const example = wanted.get('example');
  const shown = [...allExamples].filter(([name]) => only === null || name === only);
  const alone = shown.flatMap(([, examples]) => examples[example ?? ''] ?? []);
  if (example !== null) return alone;
  return (
    <main style={{ padding: '16px' }}>
      <Stack gap="large">
        {shown.map(([name, examples]) => (
          <section key={name}>
            <h2>{name}</h2>
            <Stack>
              {Object.entries(examples).map(([title, node]) => (
                <div key={title}>
                  <p>{title}</p>
                  {node}
                </div>
              ))}
            </Stack>
          </section>
        ))}
      </Stack>
    </main>
  );
};

createRoot(must(document.getElementById('root'), '#root')).render(<Gallery />);
