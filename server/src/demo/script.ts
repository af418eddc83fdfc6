import type { Duty } from '@fourchairs/shared/access/duty.ts';
import type { Role, StaffRole } from '@fourchairs/shared/access/role.ts';
import type { ActionScalars, ActionText } from '@fourchairs/shared/document/actions.ts';
import type { OutcomeScalars, OutcomeText } from '@fourchairs/shared/document/outcomes.ts';
import type { PointList } from '@fourchairs/shared/document/points.ts';
import type { ViewTopic } from '@fourchairs/shared/document/record.ts';
import type { SupportScalars, SupportText } from '@fourchairs/shared/document/support-lines.ts';
import type {
  AttendanceHow,
  ChildFace,
  Decision,
  GoalLevel,
  Happened,
  HeldBack,
  How,
  SenDecision,
  Term,
} from '@fourchairs/shared/domain/codes.ts';
import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import type { Carer } from '@fourchairs/shared/protocol/http/carers.ts';
import type { SchoolSettings } from '@fourchairs/shared/protocol/http/school-settings.ts';

/** A short name by which the scripts call a person, an outcome or a support line. */
export type Key = string;

export type DemoPerson = {
  readonly key: Key;
  readonly name: string;
  readonly firstName: string;
  readonly shownAs: string;
  readonly role: Role;
  /** For an interpreter or supporter. */
  readonly with?: Key;
  /** Of a parent: what the school knows. */
  readonly carer?: Carer;
};
export type DemoStaff = DemoPerson & {
  readonly staffRole: StaffRole;
  readonly email: string;
  readonly duties?: readonly Duty[];
};

type Texts<Name extends string> = { readonly texts: Partial<Readonly<Record<Name, string>>> };

/** One thing somebody does to the shared document, in the order in which it happens. */
export type PlanEdit = { readonly by: Key } & (
  | { readonly do: 'add-point'; readonly list: PointList; readonly text: string }
  | ({
      readonly do: 'add-outcome';
      readonly key: Key;
      readonly scalars: Partial<Omit<OutcomeScalars, 'origin' | 'carriedFrom'>>;
    } & Texts<OutcomeText>)
  | ({
      readonly do: 'add-support';
      readonly key: Key;
      readonly outcomes: readonly Key[];
      readonly scalars: Partial<Omit<SupportScalars, 'origin'>>;
    } & Texts<SupportText>)
  | ({
      readonly do: 'add-action';
      readonly scalars: Partial<Omit<ActionScalars, 'origin'>>;
    } & Texts<ActionText>)
  | { readonly do: 'measure'; readonly outcome: Key; readonly day: string; readonly value: number }
  | {
      readonly do: 'reword';
      readonly outcome: Key;
      readonly field: OutcomeText;
      readonly text: string;
    }
  | {
      readonly do: 'set-target';
      readonly outcome: Key;
      readonly day: string;
      readonly value: number;
    }
  | {
      readonly do: 'agree-rating';
      readonly outcome: Key;
      readonly level: GoalLevel;
      readonly decision: Decision;
      readonly note: string;
      /** Why there was little progress. */
      readonly heldBack?: HeldBack;
      readonly reason?: string;
    }
  | {
      readonly do: 'say-happened';
      readonly support: Key;
      readonly happened: Happened;
      readonly impact: string;
      /** When it ends, where that was decided. */
      readonly to?: string;
    }
  | { readonly do: 'tick-action'; readonly what: string }
  | { readonly do: 'set-next-date'; readonly day: string }
  | { readonly do: 'write-note'; readonly kind: 'heading' | 'paragraph'; readonly text: string }
);

/** One entry of somebody's lane (or, with `hidden`, of their preparation, which nobody else sees). */
export type Said = {
  readonly saidBy: Key;
  /** Who typed it, when it was somebody else. */
  readonly typedBy?: Key;
  readonly how?: How;
  readonly lang?: string;
  /** The same in English, by somebody else. */
  readonly translation?: { readonly by: Key; readonly words: string };
  readonly helpedBy?: Key;
  readonly hidden?: true;
  readonly words?: string;
  readonly face?: ChildFace;
} &
  /** `day`: of a concern, when it was first said. */
  (
    | { readonly topic: ViewTopic; readonly card?: string; readonly day?: string }
    | { readonly rates: Key; readonly level: GoalLevel | null; readonly tme?: number }
  );

export type DemoAnswer = {
  readonly person: Key;
  readonly answer: 'agrees' | 'differs' | 'says';
  readonly words?: string;
  /** The outcome it is about. */
  readonly about?: Key;
  readonly typedBy?: Key;
  readonly how?: How;
  /** How the school sees it, beside a difference. */
  readonly reply?: { readonly by: Key; readonly words: string };
};

export type DemoMeeting = {
  readonly term: Term;
  /** Local time. */
  readonly plannedAt: string;
  readonly minutes: number;
  readonly lead: Key;
  readonly people: readonly Key[];
  readonly attendance: readonly {
    readonly person: Key;
    readonly how: AttendanceHow;
    readonly from?: string;
    readonly to?: string;
  }[];
  readonly plan: readonly PlanEdit[];
  readonly said: readonly Said[];
  /** What was decided about SEN Support in the meeting, and who of the family was told so in it. */
  readonly sen?: {
    readonly by: Key;
    readonly what: SenDecision;
    readonly why: string;
    readonly instead?: string;
    readonly told?: readonly Key[];
  };
  /** Without it the meeting is still going on, at `stage`. */
  readonly saved?: {
    readonly answers: readonly DemoAnswer[];
    readonly additions?: readonly {
      readonly by: Key;
      readonly words: string;
      readonly day: string;
      readonly lang?: string;
      /** The same in English, by somebody else. */
      readonly translation?: Said['translation'];
    }[];
  };
  readonly stage?: Stage;
};

export type DemoPupil = {
  readonly key: Key;
  readonly preferredName: string;
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly yearGroup: string;
  readonly className: string;
  /** The family and visitors; the pupil's own person goes by the pupil's key. */
  readonly people: readonly DemoPerson[];
  readonly meetings: readonly DemoMeeting[];
};

export type DemoSchool = {
  readonly name: string;
  readonly settings: SchoolSettings;
  readonly staff: readonly DemoStaff[];
  readonly pupils: readonly DemoPupil[];
};
