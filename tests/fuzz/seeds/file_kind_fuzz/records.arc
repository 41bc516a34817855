filedesc://live.arc.gz 127.0.0.1 20140216050221 text/plain 75
1 0 Live
