/** The addresses of the product; `$name` stands for one part of a path. */
export const pagePaths = [
  '/',
  '/join',
  '/meeting/$meetingId',
  '/meeting/$meetingId/from-paper',
  '/meeting/$meetingId/prepare',
  '/meeting/$meetingId/room',
  '/meeting/$meetingId/saved',
  '/pupils',
  '/pupils/$pupilId',
  '/safeguarding',
  '/school-list',
  '/lessons',
] as const;
export type PagePath = (typeof pagePaths)[number];

type NamesIn<Path extends string> = Path extends `${string}$${infer Name}/${infer Rest}`
  ? Name | NamesIn<Rest>
  : Path extends `${string}$${infer Name}`
    ? Name
    : never;

/** What the parts of a path are: `{ meetingId }`. */
export type ParamsOf<Path extends PagePath> = Readonly<Record<NamesIn<Path>, string>>;

/** A page to go to: `{ to: '/pupils/$pupilId', params: { pupilId } }`. */
export type PageAddress = {
  [Path in PagePath]: [NamesIn<Path>] extends [never]
    ? { readonly to: Path; readonly params?: undefined }
    : { readonly to: Path; readonly params: ParamsOf<Path> };
}[PagePath];

export type MatchedPage = {
  readonly path: PagePath;
  readonly params: Readonly<Record<string, string>>;
};

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

export const hrefOf = ({ to, params }: PageAddress): string => {
  const values: Readonly<Record<string, string>> = { ...params };
  return to.replace(/\$(\w+)/gu, (_, name: string) => encodeURIComponent(values[name] ?? ''));
};

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const match = (path: PagePath, given: readonly string[]): MatchedPage | null => {
  const wanted = partsOf(path);
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith('$')) params[part.slice(1)] = decoded(value);
    else if (part !== value) return null;
  }
  return { path, params };
};

/** Which page a path of the address bar is; null when it is none of ours. */
export const matchPage = (pathname: string): MatchedPage | null => {
  const given = partsOf(pathname);
  for (const path of pagePaths) {
    const matched = match(path, given);
    if (matched !== null) return matched;
  }
  return null;
};
