package org.zhengmai.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTests {

  @ParameterizedTest
  @CsvSource({
    "示政办发〔2099〕1号, 示政办发〔2099〕1号", // canonical already
    "示政办发[2099]1号, 示政办发〔2099〕1号", // square
    "示政办发［2099］1号, 示政办发〔2099〕1号", // full-width square
    "示政办发﹝2099﹞1号, 示政办发〔2099〕1号", // small tortoise-shell
    "示政办发(2099)1号, 示政办发〔2099〕1号", // round
    "示政办发（2099）1号, 示政办发〔2099〕1号", // full-width round
    "示政办发【2099】1号, 示政办发〔2099〕1号", // black lenticular
    "示政办发〔２０９９〕１号, 示政办发〔2099〕1号", // full-width digits
    "'  示政办发 〔2099〕　1 号 ', 示政办发〔2099〕1号", // blanks, an ideographic one among them
    "示政办发〔2099年〕1号, 示政办发〔2099〕1号", // 年 within the brackets
    "示政办发[2099, 示政办发〔2099", // a beginning
    "示政办发, 示政办发", // its letters alone
    "国令第394号, 国令第394号", // no brackets
    "国令第三九四号, 国令第394号", // Han numerals
    "示政办发〔2099〕第01号, 示政办发〔2099〕1号", // 第 and a leading zero
    "粵府辦［2099］8號, 粤府办〔2099〕8号", // traditional ideographs
    "公告2098年第05号, 公告2098年第5号", // an announcement
    "'', ''" // nothing
  })
  void everyStyleComesToTheCanonicalForm(String typed, String canonical) {
    assertThat(TypedNumber.canonical(typed)).isEqualTo(canonical);
  }
}
