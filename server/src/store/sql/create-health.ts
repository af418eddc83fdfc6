import { StoreConflict } from '#store/store.ts';

/** Remembers whether the last write reached the disk. A conflict says nothing about it. */
export const createHealth = () => {
  let healthy = true;
  return {
    healthy: (): boolean => healthy,
    watch: async (write: Promise<void>): Promise<void> => {
      try {
        await write;
        healthy = true;
      } catch (error) {
        if (!(error instanceof StoreConflict)) healthy = false;
        throw error;
      }
    },
  };
};
