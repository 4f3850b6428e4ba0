import type { EnumValue } from './enums';
import { AuthorizationStatus, EventType, findEnumValue, TriggerSource } from './enums';
import { Handle } from './handle';
import type { TriggerRef } from './refs';

export class Trigger extends Handle<TriggerRef> {
  getUniqueId(): string {
    return this.ref.id;
  }

  getHandlerFunction(): string {
    return this.ref.functionName;
  }

  getEventType(): EnumValue {
    return findEnumValue('EventType', this.ref.eventType) ?? EventType.CLOCK;
  }

  getTriggerSource(): EnumValue {
    return findEnumValue('TriggerSource', this.ref.source) ?? TriggerSource.CLOCK;
  }

  getTriggerSourceId(): string {
    return this.ref.sourceId;
  }
}

interface TriggerPlan {
  functionName: string;
  steps: { [step: string]: unknown };
}

/** A builder that only notes what it was told; `create` sends the notes to the host. */
abstract class NotingBuilder extends Handle<TriggerPlan> {
  note(step: string, value: unknown): this {
    this.ref.steps[step] = value;
    return this;
  }
}

export class ClockTriggerBuilder extends NotingBuilder {}
export class SpreadsheetTriggerBuilder extends NotingBuilder {}

export class TriggerBuilder extends Handle<TriggerPlan> {
  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder({ ...this.ref, steps: {} });
  }

  forSpreadsheet(): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder({ ...this.ref, steps: {} });
  }
}

const CLOCK_STEPS: readonly (keyof GoogleAppsScript.Script.ClockTriggerBuilder)[] = [
  'after',
  'at',
  'atHour',
  'everyDays',
  'everyHours',
  'everyMinutes',
  'everyWeeks',
  'inTimezone',
  'nearMinute',
  'onWeekDay',
];

const SHEET_STEPS: readonly (keyof GoogleAppsScript.Script.SpreadsheetTriggerBuilder)[] = [
  'onChange',
  'onEdit',
  'onOpen',
];

function addSteps(
  builder: typeof ClockTriggerBuilder | typeof SpreadsheetTriggerBuilder,
  steps: readonly string[],
) {
  for (const step of steps) {
    Object.defineProperty(builder.prototype, step, {
      value(this: NotingBuilder, value: unknown = true) {
        return this.note(step, value);
      },
    });
  }
}

addSteps(ClockTriggerBuilder, CLOCK_STEPS);
addSteps(SpreadsheetTriggerBuilder, SHEET_STEPS);

export class AuthorizationInfo extends Handle<{ required: boolean; url: string | null }> {
  getAuthorizationStatus(): EnumValue {
    return this.ref.required ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED;
  }

  getAuthorizationUrl(): string | null {
    return this.ref.url;
  }
}

export class User extends Handle<{ email: string }> {
  getEmail(): string {
    return this.ref.email;
  }

  override toString(): string {
    return this.ref.email;
  }
}
