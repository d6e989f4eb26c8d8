import type { SdkContext } from './context.ts';
import type { HostKind } from './host-kinds.ts';

export type AppState = 'loading' | 'ready' | { readonly failed: string };

export interface PickedPerson {
  readonly objectId: string;
  readonly displayName: string;
  readonly email: string;
}

export interface PageTarget {
  readonly appId?: string;
  readonly pageId?: string;
  readonly subPageId?: string;
  readonly webUrl?: string;
}

export interface DialogRequest {
  readonly url: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

export type TokenResult = { readonly token: string } | { readonly refused: string };
export type SignInResult = { readonly result: string } | { readonly refused: string };
export type DialogResult = { readonly result: unknown } | { readonly dismissed: true };

/** What a configuration or removal page says about the pin. */
export interface SettingsSide {
  setSettingsValid(valid: boolean): void;
  /** Why the host does not take them, or null. */
  saveSettings(settings: Readonly<Record<string, unknown>>): string | null;
  settings(): Readonly<Record<string, unknown>>;
  /** The failure is the tab's reason, which may be empty; null where it agreed. */
  settingsSaved(failure: string | null): void;
}

/** What the host page does for the tab; the table of answers turns messages into these calls. */
export interface HostSide extends SettingsSide {
  readonly kind: HostKind;
  context(): SdkContext;
  token(silent: boolean): Promise<TokenResult>;
  signIn(url: string): Promise<SignInResult>;
  appState(state: AppState): void;
  /** Null when the person closed the picker. */
  choosePeople(options: { title: string; single: boolean }): Promise<readonly PickedPerson[] | null>;
  openChat(members: readonly string[]): void;
  startCall(people: readonly string[]): void;
  /** Why the host does not go there, or null. */
  openPage(target: PageTarget): string | null;
  /** Why the host does not open it, or null. */
  openLink(url: string): string | null;
  /** The tab wants to hear of this event. */
  handles(event: string): void;
  /** Whether there was anywhere to go back to. */
  goBack(): boolean;
  shareLink(link: { subPageId: string; label: string }): void;
  openDialog(request: DialogRequest): Promise<DialogResult>;
  completeDialog(result: unknown): void;
  completeSignIn(result: SignInResult): void;
}
