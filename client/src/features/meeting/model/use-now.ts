import { useEffect, useState } from 'react';

/** The time now (milliseconds), looked at every few seconds: often enough for minutes. */
export const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(timer);
  }, []);
  return now;
};
