const againMs = 2_000;

/** Takes what must be one server's alone; null: another has it. `onLost` says that it was lost again. */
export type Take<Held> = (onLost: () => void) => Promise<Held | null>;

/**
 * Takes it, and again each time it is lost, as soon as that can be. `onTaken`: meanwhile another server took it, so this
 * one must not go on. Answers null when another has it from the start; rejects when that cannot be found out.
 */
export const keepHold = async <Held>(take: Take<Held>, onTaken: () => void) => {
  let current: Held | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const lost = (): void => {
    current = null;
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(() => void again(), againMs).unref();
  };
  const again = async (): Promise<void> => {
    try {
      current = await take(lost);
      if (current === null) onTaken();
    } catch {
      lost();
    }
  };
  try {
    current = await take(lost);
  } catch (error) {
    isOver = true;
    clearTimeout(timer);
    throw error;
  }
  if (current === null) return null;
  return {
    /** Not taken again from here on; what is held in this moment. */
    letGo: (): Held | null => {
      isOver = true;
      clearTimeout(timer);
      return current;
    },
  };
};
