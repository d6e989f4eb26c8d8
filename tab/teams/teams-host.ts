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

/** The personal tab cannot be opened from here. */
export class NotOpened extends Error {}

/** A tab in a channel, as Teams keeps it. */
export interface Pin {
  readonly entityId: string;
  readonly contentUrl: string;
  /** Where a browser is led. */
  readonly websiteUrl: string;
  readonly suggestedDisplayName: string;
}

/** What whoever pins, changes or removes the tab does with Teams. */
export interface PinSettings {
  /** The address of the tab in the channel, where it is pinned already. */
  readonly pinnedAddress: () => Promise<string | undefined>;
  /**
   * From now on it can be saved: what `pin` returns at that moment. `failed` is told that the host did not take it.
   *
   * @throws Error where the host saves nothing on this page
   */
  readonly onSave: (pin: () => Pin, failed: () => void) => void;
  /** Holds the button of the host back, or no longer. */
  readonly allowSaving: (allowed: boolean) => void;
  /** From now on it can be removed. */
  readonly onRemove: () => void;
}

/** What the tab needs from the program around it; tests pass one of their own. */
export interface TeamsHost {
  /** As it is now. */
  readonly theme: HostTheme;
  /** BCP 47, such as `en-us`; as it is now. */
  readonly locale: string;
  /** IANA name; undefined where the host does not tell. */
  readonly timeZone: string | undefined;
  /** In Teams for phones and tablets. */
  readonly onPhone: boolean;
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
  /** For the pages on which the tab is pinned; nowhere else. */
  readonly pinSettings: () => Promise<PinSettings>;
  /**
   * Leads from a channel to where one is by oneself.
   *
   * @throws NotOpened
   */
  readonly openPersonalTab: (subPageId: string) => Promise<void>;
  /** Opens a web address in the browser, whatever the host can do. */
  readonly openLink: (url: string) => Promise<void>;
  /** Opens an empty chat of Teams with one person. Rejects where the host does not. */
  readonly openChat: (userPrincipalName: string) => Promise<void>;
  /** Lets Teams call one person. Rejects where the host does not. */
  readonly startCall: (userPrincipalName: string) => Promise<void>;
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
