import { i18n } from '#i18n';
import type { Fault } from '../../lib/core/settings-file/fault.ts';
import type { Wanted } from '../../lib/core/settings-file/wanted.ts';

/** One thing that is wrong with a settings file, in a sentence: where, what is wrong, and what to write. */
export function faultSentence(fault: Fault): string {
  switch (fault.wrong) {
    case 'json':
      return i18n.t('settings_file.fault_json');
    case 'large':
      return i18n.t('settings_file.fault_large');
    case 'deep':
      return i18n.t('settings_file.fault_deep');
    case 'foreign':
      return i18n.t('settings_file.fault_foreign');
    case 'no_object':
      return i18n.t('settings_file.fault_no_object', { given: fault.given });
    case 'newer':
      return i18n.t('settings_file.fault_newer', { version: fault.version });
    case 'twice':
      return i18n.t('settings_file.fault_twice', { where: fault.where, given: fault.given });
    case 'unknown': {
      const { where, nearest } = fault;
      if (nearest === null) return i18n.t('settings_file.fault_unknown', { where });
      return i18n.t('settings_file.fault_near', { where, nearest });
    }
    case 'value': {
      const { where, given } = fault;
      const wanted = wantedWords(fault.wanted);
      if (given === null) return i18n.t('settings_file.fault_missing', { where, wanted });
      return i18n.t('settings_file.fault_value', { where, given, wanted });
    }
  }
}

const PLAIN = {
  flag: 'settings_file.wanted_flag',
  object: 'settings_file.wanted_object',
  wording: 'settings_file.wanted_wording',
  pause: 'settings_file.wanted_pause',
  id: 'settings_file.wanted_id',
  path: 'settings_file.wanted_path',
  port: 'settings_file.wanted_port',
  domain: 'settings_file.wanted_domain',
  list: 'settings_file.wanted_list',
} as const;

function wantedWords(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'whole': {
      const { least, most } = wanted;
      if (most === null) return i18n.t('settings_file.wanted_whole_up', { least });
      return i18n.t('settings_file.wanted_whole', { least, most });
    }
    case 'sentence':
      return i18n.t('settings_file.wanted_sentence', { most: wanted.most });
    case 'host':
      if (wanted.type === null) return i18n.t('settings_file.wanted_host');
      return i18n.t('settings_file.wanted_host_type', { host: wanted.type });
    case 'one_of':
      return i18n.t('settings_file.wanted_one_of', { words: wanted.words.join(', ') });
    default:
      return i18n.t(PLAIN[wanted.kind]);
  }
}
