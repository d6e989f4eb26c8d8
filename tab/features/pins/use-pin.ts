import { useEffect, useEffectEvent, useState } from 'react';
import { PINNED_TAB } from '../../../shared/personal-tab.ts';
import { useHost } from '../../app/host.ts';
import type { TabLanguage } from '../../app/language.ts';
import type { Pin, PinSettings } from '../../teams/teams-host.ts';
import { isTooMuch, pinAddress, readPinChoices, tabAddress } from './pin-choices.ts';
import type { PinChoices } from './pin-choices.ts';

interface PinState {
  /** Null until Teams has said what is pinned. */
  readonly choices: PinChoices | null;
  /** Whether the tab is pinned already, so that choices made before are changed. */
  readonly isPinned: boolean;
  readonly choose: (choices: PinChoices) => void;
  /** What keeps it from being saved: the host took it not, or saves nothing on this page. */
  readonly problem: 'notSaved' | 'notHere' | null;
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
  const [settings, setSettings] = useState<PinSettings>();
  const [problem, setProblem] = useState<PinState['problem']>(null);
  const choices = chosen ?? (before === undefined ? null : before === null ? everybodyIn(language) : readPinChoices(before));
  const pinNow = useEffectEvent((): Pin => {
    setProblem(null);
    return {
      entityId: PINNED_TAB,
      contentUrl: pinAddress(window.location.href, choices === null ? everybodyIn(language) : kept(choices)),
      // In a browser, outside of Teams, the personal tab says how to come to Teams.
      websiteUrl: tabAddress(window.location.href),
      suggestedDisplayName: name,
    };
  });
  useEffect(() => {
    let here = true;
    const begin = async (): Promise<void> => {
      const found = await host.pinSettings();
      const address = await found.pinnedAddress().catch(() => undefined);
      if (!here) return;
      setBefore(address !== undefined && URL.canParse(address) ? address : null);
      found.onSave(() => pinNow(), () => { setProblem('notSaved'); });
      setSettings(found);
    };
    begin().catch(() => {
      setBefore((known) => known ?? null);
      setProblem('notHere');
    });
    return () => {
      here = false;
    };
  }, [host]);
  const allowed = choices !== null && !isTooMuch(kept(choices));
  useEffect(() => {
    settings?.allowSaving(allowed);
  }, [settings, allowed]);
  return { choices, problem, isPinned: typeof before === 'string', choose: setChosen };
}

function everybodyIn(language: TabLanguage): PinChoices {
  return { siteIds: [], topicIds: [], language };
}
