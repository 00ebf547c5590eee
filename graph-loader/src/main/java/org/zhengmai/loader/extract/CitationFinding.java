package org.zhengmai.loader.extract;

import java.util.Optional;
import org.zhengmai.loader.document.DocumentNumber;
import org.zhengmai.loader.source.Passage;

/**
 * A document that is named in the text.
 *
 * @param mention title and number as they stand, for example 《…的通知》（晋政办发〔2022〕31号）
 * @param title the words between 《 and 》; empty where only a number is printed
 * @param number its number; empty where none is printed or print damaged it
 * @param relation what is said of it
 * @param sentence the sentence that says so
 * @param localHint 我省, 我市, 本市 in front of the title, which tells whose document it is; else empty
 * @param rule what found it
 */
public record CitationFinding(
    Passage mention,
    Optional<Passage> title,
    Optional<DocumentNumber> number,
    CitationRelation relation,
    Passage sentence,
    Optional<Passage> localHint,
    Rule rule) {}
