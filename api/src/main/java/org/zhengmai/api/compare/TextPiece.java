package org.zhengmai.api.compare;

/**
 * A piece of two aligned texts.
 *
 * @param kind which side has it
 * @param text its characters
 */
public record TextPiece(PieceKind kind, String text) {}
