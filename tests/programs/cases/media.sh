# SPDX-License-Identifier: Apache-2.0
# needs: ffmpeg
# timeout: 400
# Encoders without floating point in their decisions: the same bits on each architecture.
export LD_LIBRARY_PATH=$(echo /usr/lib/*/blas):$(echo /usr/lib/*/lapack)
# Scaling, which converts pixel formats too, told to be exact.
ff() { ffmpeg -nostdin -v error -threads 1 -filter_threads 1 "$@"; }
exact="-sws_flags bitexact+accurate_rnd+full_chroma_int+bicubic"
clip="-f lavfi -i testsrc2=size=160x120:rate=10:duration=1"
tone="-f lavfi -i aevalsrc=mod(n*37\,256)/256-0.5:s=8000:d=0.5"
for c in ffv1 huffyuv mpeg2video mjpeg rawvideo png utvideo; do
    ff -bitexact $clip $exact -flags +bitexact -dct int -idct simple -c:v $c -f framemd5 - | grep -v '^#' | md5sum
done
for c in flac pcm_s16le adpcm_ima_wav alac; do ff -bitexact $tone -c:a $c -f md5 -; done
ff $clip $exact -pix_fmt rgb24 -f md5 -
ff $clip -vf scale=80:60:flags=bitexact+accurate_rnd+bicubic,hflip,transpose -f md5 -
ff $clip -c:v mpeg4 -flags bitexact -idct simple -dct int -q:v 5 -f framemd5 - | md5sum
ff $clip -c:v libx264 -threads 1 -qp 30 -aq-mode 0 -x264opts no-psy:no-mbtree:cpu-independent -f framemd5 - | grep -v '^#' | md5sum
ff $clip -c:v libx264 -threads 1 -qp 30 -aq-mode 0 -x264opts no-psy:no-mbtree:cpu-independent -f h264 x.h264; ff -i x.h264 -f md5 -
