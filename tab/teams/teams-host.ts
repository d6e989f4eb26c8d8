/** The themes of Teams, by the names that the host uses. */
export type HostTheme = 'default' | 'dark' | 'contrast';

/** Somebody of the organisation, as the picker of Teams names them. */
export interface ChosenPerson {
  /** In Entra ID. */
  readonly objectId: string;
  readonly name: string;
}

/** Nobody can be chosen in Teams here. */
export class PickerUnavailable extends Error {}

/** What the tab needs from the program around it; tests pass one of their own. */
export interface TeamsHost {
  /** As it is now. */
  readonly theme: HostTheme;
  /** BCP 47, such as `en-us`; as it is now. */
  readonly locale: string;
  /** IANA name; undefined where the host does not tell. */
  readonly timeZone: string | undefined;
  /** Where a link into the tab leads. */
  readonly subPageId: string | undefined;
  /** Theme, locale or time zone are others by now. Returns what ends the listening. */
  readonly onChange: (changed: () => void) => () => void;
  /** @throws SignInFailed */
  readonly getToken: () => Promise<string>;
  /**
   * Lets the viewer choose people in the picker of Teams; null where they closed it without choosing.
   *
   * @throws PickerUnavailable where the host has none, or it does not open
   */
  readonly choosePeople: (title: string) => Promise<readonly ChosenPerson[] | null>;
  /** Tells the host that there is something to see. */
  readonly notifySuccess: () => void;
}

export type ConnectionFailure = 'notInTeams' | 'noAnswer';
export type SignInFailure = 'noToken' | 'consentDeclined' | 'notSetUp';

/** No host that the tab may trust has answered. */
export class ConnectionFailed extends Error {
  readonly reason: ConnectionFailure;
  constructor(reason: ConnectionFailure) {
    super(reason);
    this.reason = reason;
  }
}

/** The host gave no token. */
export class SignInFailed extends Error {
  readonly reason: SignInFailure;
  constructor(reason: SignInFailure) {
    super(reason);
    this.reason = reason;
  }
}

export function hostTheme(name: string | undefined): HostTheme {
  return name === 'dark' || name === 'contrast' ? name : 'default';
}
