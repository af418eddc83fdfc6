/** Four chairs round a table. `name` is heard; leave it out where the name stands beside the picture. */
export const Logo = ({ size = 40, name }: { size?: number; name?: string }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 40 40"
    role={name === undefined ? undefined : 'img'}
    aria-label={name}
    aria-hidden={name === undefined ? true : undefined}
  >
    <circle cx="20" cy="20" r="8" fill="var(--ink)" />
    <circle cx="20" cy="5" r="4.5" fill="var(--chair-1)" />
    <circle cx="35" cy="20" r="4.5" fill="var(--parent)" />
    <circle cx="20" cy="35" r="4.5" fill="var(--teacher)" />
    <circle cx="5" cy="20" r="4.5" fill="var(--chair-4)" />
  </svg>
);
