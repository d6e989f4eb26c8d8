/** The themes of Teams, by the names that the host uses. */
export type HostTheme = 'default' | 'dark' | 'contrast';

/** What the tab needs from the program around it; tests pass one of their own. */
export interface TeamsHost {
  /** As it is now. */
  readonly theme: HostTheme;
  /** BCP 47, such as `en-us`. */
  readonly locale: string;
  /** Where a link into the tab leads. */
  readonly subPageId: string | undefined;
  /** Returns what ends the listening. */
  readonly onThemeChange: (changed: () => void) => () => void;
  /** @throws SignInFailed */
  readonly getToken: () => Promise<string>;
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
