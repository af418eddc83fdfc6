/** Code lists of a review. Labels stand in words/; levels are a school setting with these defaults. */
export const areasOfNeed = [
  'communication-and-interaction',
  'cognition-and-learning',
  'social-emotional-and-mental-health',
  'sensory-and-physical',
] as const;
export type AreaOfNeed = (typeof areasOfNeed)[number];

/** A school names them, orders them, and says which it uses. */
export const provisionLevels = ['universal', 'targeted', 'targeted-plus', 'specialist'] as const;
export type ProvisionLevel = (typeof provisionLevels)[number];

/** Five levels of goal attainment scaling, −2 (further back or no change) to +2, 0 = what was hoped for. */
export const goalLevels = [-2, -1, 0, 1, 2] as const;
export type GoalLevel = (typeof goalLevels)[number];

export const childFaces = ['very-sad', 'sad', 'ok', 'happy', 'very-happy', 'not-sure'] as const;
export type ChildFace = (typeof childFaces)[number];

export const decisions = [
  'achieved-stop',
  'continue',
  'adapt',
  'replace',
  'seek-advice',
  'request-ehcna',
] as const;
export type Decision = (typeof decisions)[number];

/**
 * Why there was little progress, as councils ask it of schools: what was agreed got lost on the way, could not be done,
 * was the wrong help, was too many or too hard, was not seen by how it was measured, or is not enough for the need.
 */
export const heldBackCodes = [
  'not-passed-on',
  'could-not-be-done',
  'wrong-help',
  'too-much',
  'how-measured',
  'not-enough',
  'something-else',
] as const;
export type HeldBack = (typeof heldBackCodes)[number];

/** Did the support happen: as planned, partly, or not. */
export const happenedCodes = ['as-planned', 'partly', 'not'] as const;
export type Happened = (typeof happenedCodes)[number];

/** How somebody's words came in. `saidBy` and `typedBy` are two facts; this is the third. */
export const howCodes = ['self', 'scribed', 'interpreted', 'phone', 'paper'] as const;
export type How = (typeof howCodes)[number];

/** How somebody took part. Recorded by the lead, never inferred from connections. */
export const attendanceCodes = ['room', 'phone', 'in-writing', 'absent'] as const;
export type AttendanceHow = (typeof attendanceCodes)[number];

export const terms = ['autumn', 'spring', 'summer'] as const;
export type Term = (typeof terms)[number];

/** `cancelled`: it is not held; everything of it stays, and a new date makes it a planned one again. */
export const meetingStates = ['planned', 'live', 'saved', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** Whether something may still be written for a meeting. */
export const isOpenState = (state: MeetingState): boolean =>
  state === 'planned' || state === 'live';

/** What a child draws with. The names are said on the buttons; the inks are tokens. */
export const drawingColours = [
  'black',
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'purple',
  'brown',
] as const;
export type DrawingColour = (typeof drawingColours)[number];
export const drawingWidths = ['thin', 'thick'] as const;
export type DrawingWidth = (typeof drawingWidths)[number];

/** How the child's own page looks: pictures and sound, or words with an adult look. */
export const childLooks = ['pictures', 'words'] as const;
export type ChildLook = (typeof childLooks)[number];

/** Why words are taken out of a saved record. */
export const takeOutReasons = [
  'about-somebody-else',
  'not-true',
  'asked-for',
  'not-needed',
] as const;
export type TakeOutReason = (typeof takeOutReasons)[number];

/** How somebody was given the record, when it was not by their own link. */
export const givenCodes = ['paper', 'email', 'post', 'read-out'] as const;
export type GivenHow = (typeof givenCodes)[number];

/** What a report may be, by its content. */
export const reportTypes = ['pdf', 'jpeg', 'png', 'webp'] as const;
export type ReportType = (typeof reportTypes)[number];

/** How the family agreed that a professional helps: on their own device, or noted by staff in the room or from paper. */
export const involvementHow = ['own', 'room', 'paper'] as const;
export type InvolvementHow = (typeof involvementHow)[number];

/** How the family was formally told that a pupil gets SEN Support. */
export const toldHow = ['letter', 'email', 'meeting', 'phone'] as const;
export type ToldHow = (typeof toldHow)[number];

/** What was decided about SEN Support: at a first meeting whether it begins, at a review whether it goes on. */
export const senDecisions = ['start', 'not-now', 'go-on', 'less', 'end'] as const;
export type SenDecision = (typeof senDecisions)[number];

/** With one of these there is no SEN Support, no kind of plan and no review due. */
export const senEndings = ['not-now', 'end'] as const satisfies readonly SenDecision[];
export type SenEnding = (typeof senEndings)[number];

/** What kind of plan a pupil has, from the lightest to the most help a school gives by itself. */
export const planTypes = ['agreement', 'support-plan', 'more-support'] as const;
export type PlanType = (typeof planTypes)[number];

/** How a professional's report came: from their own page, or to the school, which put it here for them. */
export const reportCameCodes = ['own', 'post', 'email'] as const;
export type ReportCame = (typeof reportCameCodes)[number];
/** How the school tried to reach the family when nobody came. */
export const attemptCodes = ['phone', 'text', 'email', 'letter', 'in-person', 'waited'] as const;
export type AttemptHow = (typeof attemptCodes)[number];

/** Where a record stands. `draft`: being written; `shared`: read back, and not everybody has answered. */
export const recordStates = ['draft', 'shared', 'agreed', 'differs', 'superseded'] as const;
export type RecordState = (typeof recordStates)[number];

/** Whether somebody holds parental responsibility for a pupil, as far as the school knows. */
export const responsibilities = ['yes', 'no', 'not-known'] as const;
export type Responsibility = (typeof responsibilities)[number];
