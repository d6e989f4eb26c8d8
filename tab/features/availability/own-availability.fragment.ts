import { graphql } from '../../gql/index.ts';

/** All that the ally's own screen shows. Every change answers with it, so that nothing has to be asked for again. */
export const OwnAvailabilityFragment = graphql(`
  fragment OwnAvailability_all on OwnAvailability {
    version
    weeklyHours {
      timeZone
      weeks
      firstWeekStartsOn
      validFrom
      validUntil
      intervals {
        week
        weekday
        start
        end
        endsNextDay
      }
    }
    timeOff {
      id
      firstDay
      lastDay
    }
    pausedUntil
    coolDownUntil
    publicHolidaysOff
    publicHolidays {
      day
      name
    }
    limits {
      maxOpenConversations
      newPeopleAWeek
      coolDownHours
    }
    openConversations
    newPeopleThisWeek
    inDirectory {
      ...HoursPreview_preview @unmask
    }
  }
`);

/** What the directory says of an ally, or would say. */
export const HoursPreviewFragment = graphql(`
  fragment HoursPreview_preview on AvailabilityPreview {
    availability {
      status
      until
      nextAt
    }
    comingWindows {
      from
      until
    }
  }
`);
