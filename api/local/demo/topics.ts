import type { DemoTopic } from './organisation.ts';
import { stableId } from './stable-id.ts';

/** Short names that the stories use; what people read is in `names`. */
const names = {
  stress: { en: 'Stress and pressure', de: 'Stress und Druck' },
  exhaustion: { en: 'Exhaustion and burnout', de: 'Erschöpfung und Burn-out' },
  worry: { en: 'Worry and anxiety', de: 'Sorgen und Angst' },
  lowMood: { en: 'Low mood', de: 'Gedrückte Stimmung' },
  grief: { en: 'Grief and loss', de: 'Trauer und Verlust' },
  conflict: { en: 'Conflict at work', de: 'Konflikte bei der Arbeit' },
  bullying: { en: 'Bullying and harassment', de: 'Mobbing und Belästigung' },
  caring: { en: 'Caring for family', de: 'Angehörige pflegen' },
  parents: { en: 'Being a parent', de: 'Eltern sein' },
  loneliness: { en: 'Loneliness', de: 'Einsamkeit' },
  change: { en: 'Change and uncertainty', de: 'Veränderung und Ungewissheit' },
  comingBack: { en: 'Coming back after sick leave', de: 'Rückkehr nach Krankheit' },
} as const;

export type TopicKey = keyof typeof names;

export function topicId(key: TopicKey): string {
  return stableId('topic', key);
}

export const topics: readonly DemoTopic[] = (Object.keys(names) as TopicKey[]).map((key) => ({
  id: topicId(key),
  names: { ...names[key] },
}));
