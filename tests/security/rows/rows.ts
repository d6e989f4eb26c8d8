/** How somebody stands to a contact request. */
export const RELATIONS = ['self', 'otherParty', 'allyOfAnother', 'colleague', 'manager', 'admin', 'nobody'] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * Who may see a field's value. `everyone` is everybody who has signed in; `parties` are the colleague and the ally;
 * `viewer` is a fact about whoever asks; `admin` is for the programme's coordinators; `shape` is the frame of a list or a
 * result and says nothing by itself.
 */
export type Audience = 'everyone' | 'parties' | 'self' | 'otherParty' | 'viewer' | 'admin' | 'shape';

/** What comes of an operation on a request, by how one stands to it. */
export type Outcome = 'done' | 'notFound' | 'signIn' | 'nothingOfIt';
export type Outcomes = Readonly<Record<Relation, Outcome>>;

/** The rows of one feature. */
export interface Rows {
  readonly fields: Readonly<Record<string, Audience>>;
  readonly operations: Readonly<Record<string, Outcomes>>;
  /** Field of the root -> the arguments that it is tried with: name -> type and value. */
  readonly inputs?: Readonly<Record<string, Readonly<Record<string, readonly [type: string, value: unknown]>>>>;
}

export function rows(type: string, fields: string, audience: Audience): Record<string, Audience> {
  return Object.fromEntries(fields.split(' ').map((field) => [`${type}.${field}`, audience]));
}

export const outcomes = (self: Outcome, otherParty: Outcome, others: Outcome): Outcomes => ({
  self,
  otherParty,
  allyOfAnother: others,
  colleague: others,
  manager: others,
  admin: others,
  nobody: 'signIn',
});

export const forEveryone = outcomes('nothingOfIt', 'nothingOfIt', 'nothingOfIt');
/** Everybody else cannot tell that there is such an operation. */
export const forAdmins: Outcomes = { ...outcomes('notFound', 'notFound', 'notFound'), admin: 'nothingOfIt' };
/** For admins, and with these arguments there is nothing for them either. */
export const forNobody = outcomes('notFound', 'notFound', 'notFound');

export function each<Row>(names: string, is: Row): Record<string, Row> {
  return Object.fromEntries(names.split(' ').map((name) => [name, is]));
}
