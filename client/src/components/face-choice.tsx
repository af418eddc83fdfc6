import type { ChildFace } from '@fourchairs/shared/domain/codes.ts';
import { type ReactNode, useId } from 'react';

import { Face } from './face.tsx';
import { LevelMark } from './level-mark.tsx';
import { ListenButton } from './listen-button.tsx';

import styles from './face-choice.module.css';

export interface FaceOption<Value extends string> {
  value: Value;
  label: string;
  /** A face of ours; leave it out where `level` is given. */
  face?: ChildFace;
  /** For an adult look: how far up a scale of five, without smileys. */
  level?: 1 | 2 | 3 | 4 | 5;
}

export interface FaceChoiceProps<Value extends string> {
  /** The question. With `legendLook="hidden"` where a heading beside it already asks. */
  legend: ReactNode;
  legendLook?: 'shown' | 'hidden';
  options: readonly FaceOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  /** Reads one choice aloud: a *Listen* under each. */
  onListen?: (option: FaceOption<Value>) => void;
  listenWord?: string;
}

const Option = <Value extends string>({
  option,
  name,
  checked,
  onChange,
}: {
  option: FaceOption<Value>;
  name: string;
  checked: boolean;
  onChange: (value: Value) => void;
}) => (
  <label className={styles['option']}>
    <input
      type="radio"
      name={name}
      className={styles['dot']}
      checked={checked}
      onChange={() => onChange(option.value)}
    />
    {option.face !== undefined && <Face kind={option.face} />}
    {option.level !== undefined && <LevelMark level={option.level} />}
    <span>{option.label}</span>
  </label>
);

/** A choice of one in pictures with words. Native radio buttons underneath. */
export const FaceChoice = <Value extends string>({
  legend,
  legendLook = 'shown',
  options,
  value,
  onChange,
  onListen,
  listenWord,
}: FaceChoiceProps<Value>) => {
  const name = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend className={legendLook === 'hidden' ? 'visually-hidden' : styles['legend']}>
        {legend}
      </legend>
      <div className={styles['options']} data-count={options.length}>
        {options.map((option) => (
          <div key={option.value} className={styles['cell']}>
            <Option
              option={option}
              name={name}
              checked={option.value === value}
              onChange={onChange}
            />
            {onListen !== undefined && listenWord !== undefined && (
              <ListenButton
                word={listenWord}
                about={option.label}
                onPress={() => onListen(option)}
              />
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
};
