import type { Role } from '#access/role.ts';
import type {
  AttemptHow,
  AttendanceHow,
  AreaOfNeed,
  ChildFace,
  Decision,
  DrawingColour,
  DrawingWidth,
  GoalLevel,
  Happened,
  HeldBack,
  How,
  InvolvementHow,
  PlanType,
  ProvisionLevel,
  ReportCame,
  ReportType,
  SenDecision,
  SenEnding,
  Term,
  ToldHow,
} from '#domain/codes.ts';
import type { TurnTo } from '#domain/turn-to.ts';
import type { PersonId } from '#lib/ids.ts';

/**
 * Who typed a stretch of text: `length` UTF-16 code units. `null`: nobody the server knows (never happens in a checked
 * document). `movedBy`: somebody else took these words out and put them in here, unchanged. `picked`: nobody typed them
 * here; `person` put them in, as they stood, from the school's list.
 */
export type AuthorRun = {
  readonly person: PersonId | null;
  readonly length: number;
  readonly movedBy?: PersonId;
  readonly picked?: true;
};
/** Words were taken out of a saved record before the character `at`; `gap` names who did it and why (VERSION3). */
export type RecordGap = { readonly at: number; readonly gap: string };
/** A text with its typists, in order; the runs' lengths add up to the text's. */
export type RecordText = {
  readonly text: string;
  readonly by: readonly AuthorRun[];
  readonly gaps?: readonly RecordGap[];
};

export const emptyText: RecordText = { text: '', by: [] };

/** Whose words, whose fingers, how, and in which language (BCP 47). `typedBy` in a record is what the server proved. */
export type Provenance = {
  readonly saidBy: PersonId;
  readonly typedBy: PersonId;
  readonly how: How;
  readonly lang: string;
  /** Who sat beside the child when the child's own screen says "someone helped me". */
  readonly helpedBy: PersonId | null;
};

export type RecordItem = { readonly id: string; readonly text: RecordText };

export type CriterionKey = 'much-less' | 'less' | 'expected' | 'more' | 'much-more';
export const criterionKeys = [
  'much-less',
  'less',
  'expected',
  'more',
  'much-more',
] as const satisfies readonly CriterionKey[];

export type RecordMeasurement = {
  readonly id: string;
  readonly day: string;
  /** null: seen and not counted. */
  readonly value: number | null;
  /** Records before schema 4 have none. */
  readonly note?: string;
  readonly typedBy: PersonId | null;
};

export type RecordOutcome = {
  readonly id: string;
  readonly title: RecordText;
  readonly childWords: RecordText;
  /** How they came in; null where nothing is written. Records before schema 5 do not say. */
  readonly childWordsCame?: Provenance | null;
  /** The same in another language; left out where there is none, and records before schema 13 know none. */
  readonly childWordsTranslation?: RecordTranslation;
  readonly aspiration: RecordText;
  readonly areaOfNeed: AreaOfNeed | null;
  readonly baseline: {
    readonly day: string | null;
    readonly text: RecordText;
    readonly value: number | null;
    readonly unit: RecordText;
  };
  readonly target: { readonly by: string | null; readonly value: number | null };
  /** −2 … +2, written before starting: key 'expected' is level 0. */
  readonly criteria: Readonly<Record<CriterionKey, RecordText>>;
  readonly atHome: RecordText;
  readonly pupilWill: RecordText;
  readonly measurements: readonly RecordMeasurement[];
  /** `last`: reviewed at this meeting; `new`: agreed at this meeting. */
  readonly origin: 'last' | 'new';
  /** The outcome of the earlier meeting that this one carries on. */
  readonly carriedFrom: string | null;
  readonly agreedLevel: GoalLevel | null;
  readonly decision: Decision | null;
  /** Why there was little progress; left out where nobody said, and records before schema 11 have none. */
  readonly heldBack?: HeldBack;
  readonly reason: RecordText;
  readonly reviewNote: RecordText;
};

export type RecordSupport = {
  readonly id: string;
  readonly outcomes: readonly string[];
  readonly what: RecordText;
  readonly level: ProvisionLevel | null;
  readonly who: RecordText;
  readonly frequency: RecordText;
  readonly minutes: number | null;
  readonly groupSize: RecordText;
  readonly from: string | null;
  readonly to: string | null;
  /** Pounds; records of schema 1 know no cost. */
  readonly cost?: number | null;
  readonly origin: 'last' | 'new';
  readonly happened: Happened | null;
  /** Planned and given; records before schema 4 know neither, nor why it went so, nor how it was to help. */
  readonly sessionsPlanned?: number | null;
  readonly sessionsGiven?: number | null;
  readonly happenedWhy?: RecordText;
  readonly howHelps?: RecordText;
  /** Why it was chosen, and (at review) what it did. */
  readonly why: RecordText;
  readonly impact: RecordText;
  /** The line of the school's list it was picked from; left out where it was not. Records before schema 6 do not say. */
  readonly fromList?: string;
};

export type RecordAction = {
  readonly id: string;
  readonly what: RecordText;
  readonly who: RecordText;
  readonly by: string | null;
  readonly done: boolean;
  /** Of last time's action: did it happen, and why so? Records before schema 4 know neither. */
  readonly happened?: Happened | null;
  readonly happenedWhy?: RecordText;
  readonly origin: 'last' | 'new';
};

/** A block of the notes: a heading, paragraph or list item, with its inline text and authors. */
export type RecordBlock = {
  readonly kind: 'heading' | 'paragraph' | 'bullet' | 'numbered' | 'quote';
  /** Heading level 2–4, or list depth from 1; 0 elsewhere. */
  readonly depth: number;
  readonly text: RecordText;
  /** Bold, italic and link stretches over `text`. */
  readonly marks: readonly {
    readonly from: number;
    readonly to: number;
    readonly kind: 'bold' | 'italic' | 'link';
    readonly href: string | null;
  }[];
};

/** What the shared document holds. */
export type RecordPlan = {
  readonly strengths: readonly RecordItem[];
  readonly needs: readonly RecordItem[];
  readonly barriers: readonly RecordItem[];
  /** What every teacher does in every lesson, and what was kept for another day; not in records before schema 4. */
  readonly strategies?: readonly RecordItem[];
  readonly parked?: readonly RecordItem[];
  readonly outcomes: readonly RecordOutcome[];
  readonly support: readonly RecordSupport[];
  readonly actions: readonly RecordAction[];
  readonly nextDate: string | null;
  /** Who typed for the meeting and who watched the clock, where somebody did; not in records before schema 4. */
  readonly scribe?: PersonId | null;
  readonly timekeeper?: PersonId | null;
  readonly notes: readonly RecordBlock[];
};

/** What a view is about. `rating` entries name an outcome in `outcome`. */
export const viewTopics = [
  'working',
  'not-working',
  'not-sure',
  'going-well',
  'not-going-well',
  'ideas',
  'questions',
  'concern',
  'assessment',
  'important-to-me',
  'how-to-help-me',
  'my-words',
  'playtime',
  'lessons',
  'hopes',
  'at-home',
  'access-needs',
  'attendance',
  'measurements',
  'advice',
  'drawing',
  'helper-note',
] as const;
export type ViewTopic = (typeof viewTopics)[number];

/** A line of a drawing: pairs of coordinates, x from 0 to 999 and y from 0 to 749 (see drawing-points.ts). */
export type RecordStroke = {
  readonly colour: DrawingColour;
  readonly width: DrawingWidth;
  readonly points: readonly number[];
};

/**
 * What somebody said, in another language, beside the words themselves. `by`: who put it into that language; who typed
 * it is said with the words, as everywhere.
 */
export type RecordTranslation = {
  readonly words: RecordText;
  /** BCP 47. */
  readonly lang: string;
  readonly by: PersonId | null;
  /** The words were changed after it was made. Records before schema 12 know nothing of that. */
  readonly behind?: true;
};

/** One entry of a lane or a preparation. A card the child chose keeps its card; it is never turned into a sentence. */
export type RecordEntry = Provenance & {
  readonly id: string;
  /** Who else placed, chose, rated or drew something of it; left out where nobody did. */
  readonly changedBy?: readonly PersonId[];
  /** Somebody else who helped, as the child calls them: the child's word, and nobody's proof. */
  readonly helperName?: string;
  /** Left out where there is none; records before schema 10 know none. */
  readonly translation?: RecordTranslation;
} & (
    | {
        readonly kind: 'view';
        readonly topic: ViewTopic;
        readonly words: RecordText;
        readonly card: string | null;
        readonly face: ChildFace | null;
        /** What was drawn; records of schemas 1 and 2 know no drawings. */
        readonly drawing?: readonly RecordStroke[];
        /** Of a concern: the day it was first raised. Records before schema 9 know none. */
        readonly day?: string;
        /** A helper's own words stand beside this entry of somebody else. */
        readonly beside?: string;
      }
    | {
        readonly kind: 'rating';
        readonly outcome: string;
        readonly level: GoalLevel | null;
        readonly face: ChildFace | null;
        /** Optional 1–10 mark (target monitoring and evaluation). */
        readonly tme: number | null;
        readonly skipped: boolean;
        readonly words: RecordText;
      }
  );

export type RecordLane = { readonly person: PersonId; readonly entries: readonly RecordEntry[] };

export type RecordPerson = {
  readonly id: PersonId;
  readonly name: string;
  readonly shownAs: string;
  readonly role: Role;
  readonly isLead: boolean;
  /** Of a parent or carer who was known to hold parental responsibility; left out for everybody else. */
  readonly hasResponsibility?: true;
};

/** A school's own names of the levels of support. */
export type LevelNames = Readonly<Partial<Record<ProvisionLevel, string>>>;

/** A professional's report that the meeting had, beside the record; its bytes are kept under this hash. */
export type RecordReport = {
  readonly id: string;
  readonly name: string;
  readonly writer: PersonId;
  readonly type: ReportType;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly came: ReportCame;
  readonly addedBy: PersonId;
  /** When it came, and since when the meeting has it: ISO 8601. */
  readonly at: string;
  readonly shownAt: string;
};

/** What somebody of the family last said of a professional's help. */
export type RecordInvolvement = {
  readonly professional: PersonId;
  readonly person: PersonId;
  readonly agrees: boolean;
  readonly how: InvolvementHow;
  readonly recordedBy: PersonId;
  /** ISO 8601. */
  readonly at: string;
};

/** Somebody's words came on paper, and who typed them up. */
export type RecordTypedUp = {
  readonly person: PersonId;
  /** The day on the paper. */
  readonly day: string;
  /** Instead of what was typed up before. */
  readonly replaces: boolean;
  readonly typedBy: PersonId;
  /** ISO 8601. */
  readonly at: string;
};

/**
 * That somebody of the family was formally told that SEN Support is given, or (`about`) that it is not or ends; `by`
 * told them, `notedBy` wrote it down.
 */
export type RecordTold = {
  readonly person: PersonId;
  readonly how: ToldHow;
  readonly day: string;
  readonly by: string;
  readonly notedBy: string;
  readonly about?: SenEnding;
};

/** What is formal about the pupil's SEN Support; each part is left out where there is nothing of it. */
export type RecordSen = {
  readonly told?: readonly RecordTold[];
  /** What this meeting decided; `by`: the name of who noted it. */
  readonly decision?: {
    readonly what: SenDecision;
    readonly day: string;
    readonly why: string;
    readonly instead: string;
    readonly by: string;
  };
  /** The kind of plan the pupil had then, and where the school said that families can turn. */
  readonly plan?: PlanType;
  readonly turnTo?: TurnTo;
};

/** A version of a meeting as plain JSON: what is frozen, hashed, read later, printed and compared. */
export type MeetingRecord = {
  readonly schema: number;
  readonly meeting: {
    readonly id: string;
    readonly title: string;
    readonly term: Term;
    readonly plannedAt: string;
  };
  readonly school: string;
  /** What the school called the levels of support then, where that is not what we call them. */
  readonly levels?: LevelNames;
  readonly pupil: {
    readonly personId: PersonId;
    readonly preferredName: string;
    readonly fullName: string;
    readonly yearGroup: string;
    readonly className: string;
  };
  readonly people: readonly RecordPerson[];
  readonly attendance: readonly {
    readonly personId: PersonId;
    readonly how: AttendanceHow;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  /** How the school tried to reach the family, and why it was held without them; left out where neither was so. */
  readonly attempts?: readonly {
    readonly day: string;
    readonly how: AttemptHow;
    readonly words: string;
    readonly byName: string;
  }[];
  readonly withoutFamily?: { readonly why: string; readonly byName: string };
  readonly plan: RecordPlan;
  readonly lanes: readonly RecordLane[];
  /** In the order in which they came; left out where there are none. */
  readonly reports?: readonly RecordReport[];
  /** Where a professional was invited; records before there was such a list have none. */
  readonly involvement?: readonly RecordInvolvement[];
  /** Left out where nothing came on paper. */
  readonly typedUp?: readonly RecordTypedUp[];
  /** Where something was noted of it; records before there was such a list have none. */
  readonly sen?: RecordSen;
  /**
   * What was taken out where a text has no runs to mark it in, by its key (take-out/plain-key.ts), and whose gap it is;
   * left out where nothing was (VERSION3).
   */
  readonly takenOut?: readonly { readonly field: string; readonly gap: string }[];
};
