import { useEffect, useEffectEvent, useState } from 'react';
import { PINNED_TAB } from '../../../shared/personal-tab.ts';
import { useHost } from '../../app/host.ts';
import type { TabLanguage } from '../../app/language.ts';
import { pinAddress, readPinChoices, tabAddress } from './pin-choices.ts';
import type { PinChoices } from './pin-choices.ts';

interface PinState {
  /** Null until Teams has said what is pinned. */
  readonly choices: PinChoices | null;
  /** Whether the tab is pinned already, so that choices made before are changed. */
  readonly isPinned: boolean;
  readonly choose: (choices: PinChoices) => void;
}

/**
 * What is chosen for the team, and handed to Teams when it is saved there.
 *
 * @param name what Teams calls the tab
 * @param kept the part of the choices that is saved
 */
export function usePin(name: string, language: TabLanguage, kept: (choices: PinChoices) => PinChoices): PinState {
  const host = useHost();
  const [before, setBefore] = useState<string | null>();
  const [chosen, setChosen] = useState<PinChoices | null>(null);
  const first = before === undefined ? null : before === null ? { siteIds: [], topicIds: [], language } : readPinChoices(before);
  const choices = chosen ?? first;
  const pinNow = useEffectEvent(() => ({
    entityId: PINNED_TAB,
    contentUrl: pinAddress(window.location.href, choices === null ? { siteIds: [], topicIds: [], language } : kept(choices)),
    // In a browser, outside of Teams, the personal tab says how to come to Teams.
    websiteUrl: tabAddress(window.location.href),
    suggestedDisplayName: name,
  }));
  useEffect(() => {
    let here = true;
    void host.pinSettings().then(async (settings) => {
      const address = await settings.pinnedAddress().catch(() => undefined);
      if (!here) return;
      setBefore(address !== undefined && URL.canParse(address) ? address : null);
      settings.onSave(() => pinNow());
    });
    return () => {
      here = false;
    };
  }, [host]);
  return { choices, isPinned: typeof before === 'string', choose: setChosen };
}
