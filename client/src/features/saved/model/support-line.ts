import type { ItemComparison } from '@fourchairs/shared/document/compare/comparison.ts';
import type { RecordSupport } from '@fourchairs/shared/document/record.ts';
import type { SupportText } from '@fourchairs/shared/document/support-lines.ts';

/** A line of support as it stands, or beside the one of the earlier record. */
export type SupportLine = ItemComparison<RecordSupport, SupportText>;
