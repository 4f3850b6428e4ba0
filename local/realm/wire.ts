/** What may cross between a realm and the host: JSON only, so that every object of the realm is the realm's own. */
export type Wire = null | number | string | boolean | Wire[] | { [key: string]: Wire };

/** The one way out of a realm. Answers JSON text: `{"value": …}` or `{"error": {"name", "message"}}`. */
export type Remote = (service: string, method: string, subjectAndArgs: string) => string;

/** Marks an object on the wire that stands for something else than itself. */
export const TAG = '$';
