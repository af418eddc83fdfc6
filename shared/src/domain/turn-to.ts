/** Where a family finds out more, in the order in which it is shown: the school, the council, free advice. */
export const turnToNames = ['informationReport', 'localOffer', 'sendiass'] as const;
export type TurnToName = (typeof turnToNames)[number];

/** Addresses of pages; empty where the school gave none. */
export type TurnTo = Readonly<Record<TurnToName, string>>;

export const nowhereToTurn: TurnTo = { informationReport: '', localOffer: '', sendiass: '' };

export const longestAddress = 500;

/** An address that a page may open: by https, on a host with a name, without a user or password in it. */
const safeAddress = /^https:\/\/[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d{1,5})?([/?#]\S*)?$/iu;

export const isSafeAddress = (text: string): boolean =>
  text.length <= longestAddress && safeAddress.test(text);
