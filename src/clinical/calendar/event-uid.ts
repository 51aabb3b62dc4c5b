/**
 * The name of an event that stays the same each time the same plan is made, so that a calendar replaces it and does not show it twice.
 * It holds no date and nothing about a patient: what it is made from goes in as a digest.
 *
 * @param event - The id of the visit or reminder.
 * @param plan - What tells this plan from others: day of infusion and choices.
 */
export function eventUid(event: string, plan: readonly string[], host: string): string {
  return `${event}-${digest([event, ...plan].join('\n'))}@${host}`;
}

/** 64 bits by FNV-1a in two halves with different starts; it tells plans apart and is not meant to hide anything. */
function digest(text: string): string {
  return [0x811c9dc5, 0x050c5d1f].map((start) => {
    let hash = start;
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  }).join('');
}
